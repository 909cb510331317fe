import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import {
  after,
  checked,
  circled,
  circulated,
  given,
  instructed,
  instructing,
  monday,
  opined,
  registered,
  replied,
  report,
  undertaking,
} from '../testing/given.ts'

const file = (past: ReturnType<typeof given>, as = 'office-registry') =>
  past.when('file', { retention: 'permanent' }, { as, at: monday })

describe('incoming.file', () => {
  it('closes it', () => {
    const past = undertaking().and(replied)
    expect(after(past, file(past))).toMatchObject({ stage: 'filed', filed: { retention: 'permanent', text: null } })
  })
  refuses('document.reply', '请示未回复就归档', () => file(instructing().and(opined('vice-agriculture'))))
  refuses('document.reply', '转办件未回复就归档', () => file(undertaking()))
  allows('document.reply', '回复后归档', () => file(undertaking().and(replied)))
  refuses('document.circle-read', '呈阅的领导未圈阅', () => file(instructing(report)))
  refuses('document.circle-read', '传阅未完', () =>
    file(instructing(report).and(circled('vice-agriculture'), circulated('health.head'))),
  )
  refuses('document.circle-read', '谁也没有看过', () => file(given(registered(report), checked)))
  allows('document.circle-read', '圈阅后归档', () => file(instructing(report).and(circled('vice-agriculture'))))
  allows('document.circle-read', '通知经传阅后归档', () =>
    file(
      given(registered({ ...report, kind: 'notice' }), checked, circulated('water.head'), {
        ...circled('water.head'),
        data: { ...circled('water.head').data, to: 'checked' },
      } as never),
    ),
  )
  it('is the registry section’s', () => {
    expect(refusedBy(file(undertaking().and(replied), 'water.head'))).toEqual(['system.authority'])
  })
  it('waits for the work where an instruction gave some', () => {
    expect(
      instructing(report)
        .and(instructed('vice-agriculture', 'water'))
        .deadlines(monday)
        .map((d) => d.key),
    ).toEqual(['document.instructions'])
  })
})
