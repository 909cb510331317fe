/** What screens and API clients share with the server. Imports nothing of the server. */
export { bookInputs, inputs, type Inputs } from './contract/input.ts'
export { bookView, researchView, type BookView, type ResearchView } from './contract/view.ts'
export { parts, targets, type Part, type Target } from './contract/word.ts'
