import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { TopicEvent } from '../events.ts'
import { decided, given, reported, scheduled } from '../testing/given.ts'

const issued: TopicEvent = {
  type: 'topic.issue-recorded',
  data: {
    number: '源政发〔2026〕3号',
    issued: '2026-03-19',
    on: '2026-03-19',
    by: { post: 'office-registry', for: null },
  },
}
const close = (events: readonly TopicEvent[], as = 'office-meetings', exceptions?: Record<string, string>) =>
  given(...events).when('close', {}, { as, at: '2026-03-20T09:00', ...(exceptions ? { exceptions } : {}) })
const major = decided({ document: true }, { conclusion: 'passed-with-changes', revision: 'major' })

describe('topic.close', () => {
  refuses('party.report-important', '重要事项的决定未向县委报告', () => close(decided({ important: true })))
  refuses('party.report-important', '只有会前报备', () =>
    close([
      ...decided({ important: true }).slice(0, -2),
      reported('2026-03-10T09:00'),
      scheduled(),
      ...decided().slice(-1),
    ]),
  )
  allows('party.report-important', '决定后已向县委报告', () =>
    close([...decided({ important: true }), reported('2026-03-17T09:00')]),
  )
  allows('party.report-important', '不是重要事项', () => close(decided()))
  allows('party.report-important', '未通过的不须报告', () =>
    close(decided({ important: true }, { conclusion: 'rejected' })),
  )

  refuses('document.after-meeting', '会议通过的文件未印发', () => close(decided({ document: true })))
  allows('document.after-meeting', '已印发', () => close([...decided({ document: true }), issued]))
  allows('document.after-meeting', '办公室主任写明理由放行', () =>
    close(decided({ document: true }), 'office-director', { 'document.after-meeting': '并入年度文件一并印发' }),
  )
  refuses('document.after-revision', '需重大修改的文件未改完印发', () => close(major))
  allows('document.after-revision', '重大修改后已印发', () => close([...major, issued]))
  refuses('document.after-revision', '重大修改的不得放行', () =>
    close(major, 'office-director', { 'document.after-revision': '急' }),
  )

  it('is the office’s', () => expect(refusedBy(close(decided(), 'finance.head'))).toEqual(['system.authority']))
})
