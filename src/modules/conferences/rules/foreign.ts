import { fails, holds, notApplicable, rule } from '#kernel'
import { foreignResults, type ForeignResult } from '../contract.ts'

type Foreign = { readonly foreign: boolean; readonly result: ForeignResult | undefined; readonly unit: string }

/** 涉外会议和活动，应送外事部门审核。 */
export const foreignReviewed = rule<Foreign>('conference.foreign', ({ foreign, result, unit }) => {
  if (!foreign) return notApplicable({ zh: '不涉外', en: 'Not foreign-related' })
  const facts = { unit, result: result ? foreignResults[result].zh : null }
  if (result === undefined)
    return fails({
      facts,
      says: { zh: '涉外会议未经外事部门审核', en: 'Foreign-related, and not reviewed by foreign affairs' },
      wayOut: { zh: '送{unit}审核', en: 'Send it to {unit}' },
    })
  if (result !== 'disagree')
    return holds(facts, { zh: '{unit}：{result}', en: `{unit}: ${foreignResults[result].en.toLowerCase()}` })
  return fails({
    facts,
    says: { zh: '{unit}审核不同意', en: '{unit} does not agree' },
    wayOut: { zh: '退回按审核意见修改后重新报送，或不予批准', en: 'Return it to be changed, or refuse it' },
  })
})
