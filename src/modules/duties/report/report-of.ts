import type { Acted } from '#kernel'
import type * as z from 'zod'
import type { leaderReport } from '../contract.ts'
import { inWhoseName } from '../leaders.ts'

type Said = z.infer<typeof leaderReport.report>

/** What a leader says, as it goes into the journal. */
export const reportOf = ({
  input: { subject, text, research, study, proposal, files },
  actor,
  today,
}: {
  readonly input: Said
  readonly actor: Acted
  readonly today: Temporal.PlainDate
}) => ({
  subject,
  text,
  research: research ?? null,
  study: study ?? null,
  proposal: proposal ?? null,
  files: files ?? [],
  on: today.toString(),
  by: inWhoseName(actor),
})
