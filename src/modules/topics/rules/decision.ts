import { fails, holds, notApplicable, pending, rule, type Surroundings } from '#kernel'
import { meetingKinds, reservedMatters } from '../contract/words.ts'
import type { Drafted } from '../state.ts'
import { isCollective, isImportant, type Case } from './case.ts'

/** The amount from which a sum is large, in 万元; null until the office has filled in the table (reading major-amounts). */
function largeSum({ reading }: Surroundings): number | null {
  const thresholds = reading('major-amounts').thresholds as { readonly money?: unknown } | null | undefined
  return typeof thresholds?.money === 'number' ? thresholds.money : null
}

/** Without a threshold the lead unit says whether a sum is large and the director reviews it: that finding has to be on record. */
export function needsFinding(t: Drafted, around: Surroundings): boolean {
  if (t.reserved !== 'none' || t.amounts !== null) return false
  return t.assets || (t.money !== null && largeSum(around) === null)
}

const isReserved = (t: Drafted, around: Surroundings): boolean => {
  const large = largeSum(around)
  return t.reserved !== 'none' || t.amounts === 'major' || (t.money !== null && large !== null && t.money >= large)
}

const elsewhere = (t: Drafted, zh: string, en: string, what: string) =>
  fails({
    facts: { what, meeting: meetingKinds[t.meeting].zh },
    says: {
      zh: `${zh}，不能由{meeting}决定`,
      en: `${en}; a ${meetingKinds[t.meeting].en.toLowerCase()} cannot decide it`,
    },
    wayOut: { zh: '改为提交全体会议或常务会议', en: 'Choose a plenary or executive meeting' },
    field: 'meeting',
  })

/** `finding`: the director's finding on the sum is due with this step. */
export const reserved = rule<Case & { readonly finding?: 'asked' | 'entering' }>(
  'decision.reserved',
  ({ topic, around, finding }) => {
    if (needsFinding(topic, around)) {
      if (finding === 'entering')
        return pending({
          zh: '涉及资金或资产，须复核是否属大额、重大',
          en: 'Whether the sum is a large one has to be found',
        })
      if (finding === 'asked')
        return fails({
          facts: { money: topic.money, assets: topic.assets },
          says: {
            zh: '涉及资金或资产，尚无数额标准，办公室主任须复核是否属大额、重大',
            en: 'Money or assets are concerned and no threshold is set: the director has to find whether it is major',
          },
          wayOut: { zh: '填写金额复核结论', en: 'Enter the finding' },
          field: 'amounts',
        })
    }
    if (!isReserved(topic, around)) return notApplicable()
    const what = topic.reserved === 'none' ? reservedMatters.funds.zh : reservedMatters[topic.reserved].zh
    return isCollective(topic.meeting)
      ? holds({ what })
      : elsewhere(
          topic,
          '{what}须由全体会议或常务会议决定',
          '{what} is reserved to a plenary or executive meeting',
          what,
        )
  },
)

export const collective = rule<Case>('decision.collective', ({ topic }) => {
  if (!isImportant(topic)) return notApplicable()
  return isCollective(topic.meeting)
    ? holds()
    : elsewhere(
        topic,
        '{what}须经全体会议或常务会议讨论决定',
        'A major matter needs a plenary or executive meeting',
        '重大事项',
      )
})
