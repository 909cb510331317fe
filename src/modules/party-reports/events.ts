import type { Attachment, PostId } from '#kernel'
import type { Form } from './contract.ts'

export type About = { readonly kind: string; readonly id: string }

/** `on`: ISO dates. A report counts from the day on which it is entered as sent: nothing is dated back. */
export type PartyReportEvent =
  | {
      readonly type: 'party-report.sent'
      readonly data: {
        readonly subject: string
        readonly form: Form
        readonly number: string
        readonly about: About | null
        readonly text: string | null
        readonly files: readonly Attachment[]
        readonly on: string
        readonly by: PostId
      }
    }
  | {
      readonly type: 'party-report.acknowledged'
      readonly data: {
        readonly receipt: string
        readonly received: string
        readonly text: string | null
        readonly on: string
        readonly by: PostId
      }
    }
