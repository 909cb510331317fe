import type { Matter, Prospect, Refusal, Text } from '../../http/contract/index.ts'
import type { Accepted } from '../api/command.ts'
import type { Opening } from '../api/matters.ts'
import type { Given } from './given.ts'

/** A command that is about to be given, and what the form needs for it. */
export type Ask = {
  readonly kind: string
  /** Absent: it opens a new matter. */
  readonly id?: string | undefined
  readonly verb: string
  readonly title: Text
  readonly help?: Text | undefined
  readonly version?: number | undefined
  readonly input: Readonly<Record<string, unknown>>
  readonly prospect?: Prospect | undefined
  readonly preset?: Readonly<Record<string, unknown>> | undefined
  readonly fixed?: Readonly<Record<string, unknown>> | undefined
  /** What was already said against it, when it was tried without a form. */
  readonly refusals?: readonly Refusal[] | undefined
  /** The word of one of the leaders named in the prospect, recorded for them. */
  readonly recording?: true | undefined
  readonly given?: Given | undefined
  readonly then?: ((accepted: Accepted) => void) | undefined
}

/** A command on a matter as it stands now. */
export const askOf = (
  matter: Pick<Matter, 'kind' | 'id' | 'version'>,
  prospect: Prospect,
  values: Pick<Ask, 'preset' | 'fixed' | 'then' | 'refusals' | 'recording'> = {},
): Ask => ({
  kind: matter.kind,
  id: matter.id,
  version: matter.version,
  verb: prospect.verb,
  title: prospect.title,
  help: prospect.help,
  input: prospect.input,
  prospect,
  ...values,
})

/** A new matter. */
export const askToOpen = (opening: Opening, then: (accepted: Accepted) => void, preset?: Ask['preset']): Ask => ({
  kind: opening.kind,
  verb: opening.verb,
  title: opening.title,
  help: opening.help,
  input: opening.input,
  preset,
  then,
})
