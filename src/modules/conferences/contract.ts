/** What screens and API clients share with the server: inputs, the view and the words. Imports nothing of the server. */
export { inputs, type Inputs } from './contract/input.ts'
export { conferenceView, type ConferenceView } from './contract/view.ts'
export {
  alternatives,
  foreignResults,
  forms,
  isSort,
  sorts,
  type Alternative,
  type ForeignResult,
  type Form,
  type Sort,
} from './contract/word.ts'
