import { describe, expect, it } from 'vitest'
import { allows, refuses } from '#kernel/testing'
import { complete, entry, given, handed, now } from '../testing/given.ts'

const { title, sort, starts, ends, place } = complete
const occasion = { title, sort, starts, ends, place }
const handOver = (more: object = {}, as = 'vice-agriculture') =>
  given().when('hand-over', { ...occasion, host: 'lucun', ...more }, { as, at: now })

describe('engagement.hand-over', () => {
  it('asks the host to report it properly, in time', () => {
    expect(handOver()).toMatchObject({
      ok: true,
      events: [
        {
          type: 'engagement.handed-over',
          data: { on: '2026-03-02', by: { post: 'vice-agriculture', for: null }, host: 'lucun', occasion },
        },
      ],
    })
    expect(
      given(handed())
        .deadlines(now)
        .map(({ norm, owes, due }) => ({ norm, owes, due: due?.toString() })),
    ).toEqual([{ norm: 'engagement.lead', owes: ['unit:lucun'], due: '2026-03-04T09:30:00Z' }])
  })
  it('may be recorded by the office', () => {
    expect(
      given().when(
        'hand-over',
        { ...occasion, host: 'lucun' },
        { as: 'office-registry', at: now, recorded: { post: 'mayor', how: 'paper' } },
      ),
    ).toMatchObject({ ok: true, events: [{ data: { by: { post: 'mayor', for: null } } }] })
  })
  refuses('engagement.through-office', '部门自己转交', () => handOver({}, 'agriculture.clerk'))
  refuses('engagement.no-greetings', '直接请县长发贺信', () => handOver({ sort: 'greeting' }, 'mayor'))
  refuses('engagement.no-publications', '直接请县长题词', () => handOver({ sort: 'inscription' }, 'mayor'))
  allows('engagement.through-office', '领导一步转交', () => handOver())
})

describe('engagement.submit', () => {
  const submit = (as = 'lucun.clerk', at = now) => {
    const { sort: _, ...rest } = entry() as Record<string, unknown>
    return given(handed()).when('submit', rest, { as, at })
  }
  allows('engagement.lead', '主办单位在期限内补报', () => submit())
  refuses('engagement.lead', '主办单位逾期补报', () => submit('lucun.clerk', '2026-03-05T09:00'))
  it('is for the host alone', () => {
    const outcome = submit('agriculture.clerk')
    expect(outcome.ok).toBe(false)
  })
})
