import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, decided, instructing, monday, opined, proposing } from '../testing/given.ts'

const said = (urgency: 'normal' | 'urgent' = 'normal') => instructing({ urgency }).and(opined('vice-agriculture'))
const assign = (past = said(), input: object = {}, as = 'office-registry') =>
  past.when('assign', { lead: 'water', ...input }, { as, at: monday })

describe('incoming.assign', () => {
  it('names who leads, who assists and by when', () => {
    expect(decided(assign(said(), { assist: ['finance'], due: '2026-03-20', text: '请办理' }))).toEqual([
      { type: 'incoming.assigned', data: { lead: 'water', assist: ['finance'], due: '2026-03-20', text: '请办理' } },
    ])
    expect(after(said(), assign())).toMatchObject({
      stage: 'undertaking',
      work: { lead: 'water', assist: [], due: null, on: '2026-03-02', taken: [], declined: null },
    })
  })
  refuses('document.instructions', '部门自行转办批示件', () => assign(said(), {}, 'water.head'))
  refuses('document.instructions', '领导尚未批示', () => assign(instructing()))
  allows('document.instructions', '批示后由文电科转办', () => assign())

  const straight = proposing({}, { route: 'assign' })
  refuses('document.office-review', '直接转办未经办公室主任审核', () => assign(straight, {}, 'office-registry'))
  refuses('document.office-review', '拟呈批的未呈批就转办', () => assign(proposing(), {}, 'office-director'))
  allows('document.office-review', '直接转办由办公室主任审核', () => assign(straight, {}, 'office-director'))

  refuses('document.major-to-mayor', '重大事项未经县长直接转办', () =>
    assign(proposing({}, { route: 'assign', major: true }), {}, 'office-director'),
  )
  allows('document.major-to-mayor', '不是重大事项', () => assign(straight, {}, 'office-director'))

  refuses('document.urgent', '急件转办不定时限', () => assign(said('urgent')))
  allows('document.urgent', '急件明确时限', () => assign(said('urgent'), { due: '2026-03-03' }))

  it('goes to units that there are, not into the past', () => {
    expect(refusedBy(assign(said(), { lead: 'nowhere' }))).toEqual(['system.input'])
    expect(refusedBy(assign(said(), { assist: ['water'] }))).toEqual(['system.input'])
    expect(refusedBy(assign(said(), { due: '2026-03-01' }))).toEqual(['system.input'])
  })
})
