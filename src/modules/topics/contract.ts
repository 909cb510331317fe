/** Shapes of a topic's inputs and view, for screens and API clients. Imports nothing of the server. */
export * as inputs from './contract/inputs.ts'
export * as words from './contract/words.ts'
export { attributes, consultationRow, proof, topicView, type ConsultationRow, type TopicView } from './contract/view.ts'
