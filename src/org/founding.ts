import type { Envelope, Notice } from '#kernel'
import type { Interpretation } from '#rulebook'
import type { OrganisationFile } from './file/schema.ts'

/** What a new government begins with. `from` (ISO date): since when its organisation stands; today without it. */
export type Beginning = {
  readonly organisation: OrganisationFile
  readonly from?: string
  readonly rulebook: string
  readonly interpretations: readonly Interpretation[]
  readonly notices: readonly Notice[]
}

/** The commands that found a government, in order, to be executed by the system where nothing is in the database. */
export const founding = ({
  organisation,
  from,
  rulebook,
  interpretations,
  notices,
}: Beginning): readonly Envelope[] => [
  { kind: 'calendar', id: 'notices', command: 'open', actor: 'system', input: { notices } },
  {
    kind: 'organisation',
    id: 'government',
    command: 'establish',
    actor: 'system',
    input: { organisation, ...(from ? { from } : {}) },
  },
  {
    kind: 'interpretations',
    id: 'register',
    command: 'open',
    actor: 'system',
    input: { rulebook, entries: interpretations },
  },
]
