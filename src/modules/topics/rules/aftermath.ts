import { fails, holds, notApplicable, rule } from '#kernel'
import { documentOwed, reportOwed } from '../aftermath.ts'
import type { Case } from './case.ts'

export const reportedImportant = rule<Case>('party.report-important', ({ topic }) => {
  const owed = reportOwed(topic)
  if (owed === 'none') return notApplicable()
  if (owed === 'open')
    return fails({
      says: {
        zh: '重要事项的决定尚未向县委报告',
        en: 'The decision on an important matter was not reported to the Party committee',
      },
      wayOut: { zh: '由办公室向县委报告并关联本议题', en: 'Let the office report it, naming this topic' },
    })
  return holds({ reported: topic.reports.filter((r) => r.after).map((r) => r.on) })
})

const issued = (norm: 'document.after-meeting' | 'document.after-revision') =>
  rule<Case>(norm, ({ topic, around }) => {
    const document = documentOwed(topic, around)
    if (document?.norm !== norm) return notApplicable()
    if (!topic.issue)
      return fails({
        facts: { from: document.from },
        says: { zh: '会议通过的文件尚未印发', en: 'The document adopted is not issued yet' },
        wayOut: { zh: '印发后登记发文字号', en: 'Issue it and record its number' },
      })
    return holds({ number: topic.issue.number, on: topic.issue.on })
  })

export const issuedAfterMeeting = issued('document.after-meeting')
export const issuedAfterRevision = issued('document.after-revision')
