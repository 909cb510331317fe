import type * as z from 'zod'
import { inputs } from './contract/input.ts'

/** What screens and API clients share with the server: shapes of inputs and of the view, and the words of the record. */
export { inputs } from './contract/input.ts'
export { meetingView, type MeetingView } from './contract/view.ts'
export {
  business,
  businessOf,
  conclusions,
  isKind,
  kinds,
  residual,
  told,
  type Business,
  type Conclusion,
  type Kind,
  type Revision,
  type Role,
  type Subject,
} from './contract/word.ts'

export type Inputs = { readonly [V in keyof typeof inputs]: z.infer<(typeof inputs)[V]> }
