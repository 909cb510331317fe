import { reckon, type Attachment, type Surroundings, type UnitId } from '#kernel'
import type { ConsultationStep } from './consulting.ts'
import type { CoordinationResult, Outcome, Result } from './contract/words.ts'
import type { Signer } from './events.ts'

/** What a consultation is about units, whatever the matter: a topic, the draft of a document. */
export type Consultation = {
  readonly units: readonly UnitId[]
  readonly townships: readonly UnitId[]
  readonly rows: readonly Row[]
  readonly signatures: readonly Signature[]
  readonly account: { readonly units: readonly UnitId[]; readonly round: number } | null
  readonly coordination: readonly {
    readonly units: readonly UnitId[]
    readonly round: number
    readonly result: CoordinationResult
  }[]
}

/** A unit asked in one round. */
export type Row = {
  readonly unit: UnitId
  readonly round: number
  readonly askedOn: string
  /** Working days that the lead unit set, in place of the rulebook's. */
  readonly within: number | null
  readonly letter: string | null
  readonly extended: { readonly until: string; readonly text: string | null; readonly on: string } | null
  readonly timeRequested: { readonly until: string; readonly reason: string; readonly on: string } | null
  readonly result: Result
  readonly text: string | null
  readonly files: readonly Attachment[]
  readonly repliedOn: string | null
  readonly repliedBy: Signer | null
  readonly settled: { readonly outcome: Outcome; readonly text: string | null; readonly on: string } | null
}
export type Signature = {
  readonly unit: UnitId
  readonly text: string | null
  readonly on: string
  readonly by: Signer
}

type Part = Pick<Consultation, 'rows' | 'signatures'>

const asked = (unit: UnitId, data: Extract<ConsultationStep, { step: 'consulted' }>['data']): Row => ({
  unit,
  round: data.round,
  askedOn: data.on,
  within: data.within,
  letter: data.text,
  extended: null,
  timeRequested: null,
  result: 'waiting',
  text: null,
  files: [],
  repliedOn: null,
  repliedBy: null,
  settled: null,
})

/** Asking again takes the unit's signature off: its head signed what was on the table then. */
export function evolveConsultation(t: Part, { step, data }: ConsultationStep): Part {
  if (step === 'consulted')
    return {
      rows: [...t.rows, ...data.units.map((unit) => asked(unit, data))],
      signatures: t.signatures.filter((s) => !data.units.includes(s.unit)),
    }
  if (step === 'signed') return { ...t, signatures: [...t.signatures.filter((s) => s.unit !== data.unit), data] }
  const last = currentRow(t, data.unit)
  const put = (change: Partial<Row>): Part => ({
    ...t,
    rows: t.rows.map((row) => (row === last ? { ...row, ...change } : row)),
  })
  switch (step) {
    case 'replied':
      return put({ result: data.opinion, text: data.text, files: data.files, repliedOn: data.on, repliedBy: data.by })
    case 'reconsidered':
      return put({ result: data.opinion, text: data.text, repliedOn: data.on, repliedBy: data.by, settled: null })
    case 'silence-taken':
      return put({ result: 'silence', repliedOn: null })
    case 'time-requested':
      return put({ timeRequested: { until: data.until, reason: data.reason, on: data.on } })
    case 'extended':
      return put({ extended: { until: data.until, text: data.text, on: data.on } })
    case 'settled':
      return put({ settled: { outcome: data.outcome, text: data.text, on: data.on } })
  }
}

export const currentRow = (t: Pick<Consultation, 'rows'>, unit: UnitId): Row | undefined =>
  t.rows.findLast((row) => row.unit === unit)

export const isAsked = (t: Consultation, unit: UnitId): boolean => t.rows.some((row) => row.unit === unit)

/** Units and townships on the list, each once. */
export const listed = (t: Pick<Consultation, 'units' | 'townships'>): UnitId[] => [
  ...new Set([...t.units, ...t.townships]),
]

export const waiting = (t: Consultation): UnitId[] =>
  listed(t).filter((unit) => currentRow(t, unit)?.result === 'waiting')

/**
 * A disagreement stands until the unit says otherwise, its objection is adopted, or the leader in charge has brought
 * both sides to agree. What the lead unit decides by itself does not end it.
 */
export function disagrees(t: Consultation, unit: UnitId): boolean {
  const row = currentRow(t, unit)
  if (row?.result !== 'disagree' || row.settled?.outcome === 'adopted') return false
  return coordinationOf(t, row)?.result !== 'agreed'
}
export const disagreeing = (t: Consultation): UnitId[] => listed(t).filter((unit) => disagrees(t, unit))

/** The last coordination about a unit; one of an earlier round does not reach a disagreement of this one. */
export const coordinationOf = (t: Consultation, row: Row) =>
  t.coordination.findLast((c) => c.units.includes(row.unit) && c.round >= row.round)

/** Whether the account of both sides was written about this unit's disagreement. */
export const accountCovers = (t: Consultation, unit: UnitId): boolean =>
  t.account !== null && t.account.units.includes(unit) && t.account.round >= (currentRow(t, unit)?.round ?? 0)

export const isSigned = (t: Consultation, unit: UnitId): boolean => t.signatures.some((s) => s.unit === unit)

/** Whose heads still have to sign. Those in disagreement cannot; silence does not sign, unless the office reads it so (silence-scope). */
export function unsigned(t: Consultation, reading: Surroundings['reading']): UnitId[] {
  const silenceSigns = reading('silence-scope').signatures === true
  return t.units.filter(
    (unit) => !isSigned(t, unit) && !disagrees(t, unit) && !(silenceSigns && currentRow(t, unit)?.result === 'silence'),
  )
}

/** When a reply is due: the agreed date, or so many working days after the day of asking. */
export function replyDue(row: Row, c: Pick<Surroundings, 'calendar' | 'norm'>) {
  return reckon(replyTerm(row), c.norm('countersign.reply'), c)
}
export const replyTerm = (row: Row) =>
  row.extended
    ? { by: row.extended.until }
    : { from: row.askedOn, ...(row.within === null ? {} : { length: { wd: row.within } }) }
