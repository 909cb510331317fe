/** What screens and API clients share with the server: inputs, the view and the words. Imports nothing of the server. */
export { inputs, type Content, type Inputs } from './contract/inputs.ts'
export { documentView, type DocumentView } from './contract/view.ts'
export * as words from './contract/words.ts'
