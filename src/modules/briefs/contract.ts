/** What screens and API clients share with the server: inputs, the views and the words. Imports nothing of the server. */
export { inputs, issueInputs, type Delivery, type Inputs } from './contract/input.ts'
export { briefIssueView, briefView, type BriefIssueView, type BriefView } from './contract/view.ts'
export { frequencies, type Frequency } from './contract/word.ts'
