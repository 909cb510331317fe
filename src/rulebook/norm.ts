import type { Text } from './text.ts'

/** `topic.late`: the name by which code, refusals and the journal speak of a norm; never an article number. */
export type NormId = string

export const forces = ['must', 'principle', 'may', 'policy'] as const
export type Force = (typeof forces)[number]

export const worksAs = ['gate', 'authority', 'deadline', 'cap', 'duty', 'record', 'policy'] as const
export type WorksAs = (typeof worksAs)[number]

/** What happens when a deadline passes: silence counts as consent, or somebody is reminded, or told above, or the thing is void. */
export const lapses = ['consent', 'remind', 'escalate', 'void'] as const
export type Lapse = (typeof lapses)[number]

/** One separate rule of the instrument. */
export type Norm = {
  readonly id: NormId
  readonly article: number
  readonly force: Force
  readonly worksAs: WorksAs
  readonly says: Text
  /** The figures by name, as the file has them; null: none is laid down and a deployment may set one. Read them with `figure` and `ratio`. */
  readonly with: Readonly<Record<string, unknown>>
  readonly lapse?: Lapse
  /** Who may set a `principle` aside, with a reason. */
  readonly unless?: { readonly who: string }
  /** An exception granted on that norm releases this one too. */
  readonly releasedBy?: NormId
  /** absent: the Work Rules themselves · office: a default of ours that the office sets · law: a higher instrument, named by `cite`. */
  readonly source: 'absent' | 'office' | 'law'
  readonly cite?: string
  /** Whether the cited law was read: in its text, where it is quoted, or not (待核). */
  readonly checked?: boolean | 'secondary'
}
