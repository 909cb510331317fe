/** What screens and API clients know of phrases; imports nothing of the server. */
export { actOf } from './contract/act.ts'
export { actNames, house, longest, type ActName } from './contract/house.ts'
export { inputs, phrasesView, type OwnPhrase, type PhrasesView } from './contract/inputs.ts'
