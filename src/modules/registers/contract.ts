/** What screens and API clients share with the server. Imports nothing of the server. */
export {
  accountabilityInputs,
  dissentInputs,
  giftInputs,
  interferenceInputs,
  liaisonInputs,
  personalMatterInputs,
  releaseInputs,
  rosterInputs,
  speechInputs,
  spokespersonInputs,
  studyInputs,
  telephoneInputs,
  tripInputs,
} from './contract/input.ts'
export { rosterView, type RosterView } from './contract/view.ts'
export { giftEnds, numberSorts, spans, type NumberSort, type ShiftSpan } from './contract/word.ts'
