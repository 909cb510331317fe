import { fails, holds, notApplicable, rule } from '#kernel'
import type { Channel, Weight } from '../contract/word.ts'

/** 发布重要信息须审定: the leader in charge, before it is published. */
export const approvedFirst = rule<{ readonly approvedOn: string | null; readonly date: string; readonly who: string }>(
  'release.approved',
  ({ approvedOn, date, who }) => {
    const facts = { approvedOn, date, who }
    if (approvedOn !== null && approvedOn <= date)
      return holds(facts, { zh: '{approvedOn}经{who}审定', en: 'Approved on {approvedOn}' })
    return fails({
      facts,
      says:
        approvedOn === null
          ? { zh: '未经审定，不得发布', en: 'Not approved: it may not be published' }
          : { zh: '{date}发布，{approvedOn}才经审定', en: 'Published on {date}, approved on {approvedOn}' },
      wayOut: { zh: '报{who}审定后发布', en: 'Have it approved by {who} first' },
    })
  },
)

/** 重大情况及时报告县政府: before anybody else hears of it. */
export const reportedUp = rule<{ readonly weight: Weight; readonly reported: boolean }>(
  'release.report-up',
  ({ weight, reported }) => {
    if (weight !== 'major') return notApplicable({ zh: '不是重大情况', en: 'No major circumstances' })
    return reported
      ? holds({}, { zh: '已报告县政府', en: 'Reported to the county government' })
      : fails({
          says: { zh: '重大情况尚未报告县政府', en: 'Major circumstances, not yet reported to the county government' },
          wayOut: { zh: '先报告县政府，再审定发布', en: 'Report it first' },
        })
  },
)

/** 新闻发布会由新闻发言人发布. */
export const bySpokesperson = rule<{ readonly channel: Channel; readonly speaker: string | undefined }>(
  'spokesperson.duties',
  ({ channel, speaker }) => {
    if (channel !== 'conference') return notApplicable({ zh: '不是新闻发布会', en: 'No press conference' })
    return speaker
      ? holds({ speaker })
      : fails({
          field: 'speaker',
          says: { zh: '新闻发布会未指定在任的新闻发言人', en: 'A press conference without a spokesperson on the list' },
          wayOut: { zh: '从新闻发言人名单中指定', en: 'Name one of the list' },
        })
  },
)
