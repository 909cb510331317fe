import { goesToOffice } from './authority.ts'
import type { Stage } from './events.ts'
import type { Drafted } from './state.ts'

/** Straight back to where it was sent back from, or on to the next step. */
const onward = (d: Drafted, next: Stage): Stage => (d.back?.resume ? d.back.from : next)

const afterPreparation = (d: Drafted): Stage => (goesToOffice(d) ? 'reviewing' : 'signing')

/** The head's check: those concerned are asked next, unless they have answered about this text. */
export const afterCheck = (d: Drafted, asksOthers: boolean): Stage =>
  onward(d, asksOthers ? 'countersigning' : afterPreparation(d))
export const afterCountersigning = (d: Drafted): Stage => onward(d, afterPreparation(d))
export const afterReview = (d: Drafted): Stage => onward(d, 'submitting')
export const afterApproval = (d: Drafted): Stage => onward(d, 'signing')
