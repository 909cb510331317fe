/** What screens and API clients share with the server: inputs, the views and the words. Imports nothing of the server. */
export { inputs, type Inputs } from './contract/input.ts'
export { incomingView, type IncomingView } from './contract/view.ts'
export { answerInputs, answerView, type AnswerView } from './contract/answer.ts'
export * from './contract/word.ts'
