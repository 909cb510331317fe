import type { Evidence } from './state.ts'

export const evidenceOf = ({
  number,
  date,
}: {
  readonly number?: string | undefined
  readonly date?: string | undefined
}): { evidence?: Evidence } => (number && date ? { evidence: { number, date } } : {})
