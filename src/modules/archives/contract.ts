/** What screens and API clients share with the server: inputs, the views and the words. Imports nothing of the server. */
export { itemInputs, transferInputs, type ItemInputs, type TransferInputs } from './contract/input.ts'
export { itemView, transferView, type ItemView, type TransferView } from './contract/view.ts'
export * from './contract/word.ts'
