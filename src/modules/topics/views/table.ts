import type { Surroundings, UnitId } from '#kernel'
import { currentRow, disagrees, replyDue, type Consultation, type Row } from '../consultation.ts'
import type { ConsultationRow } from '../contract/view.ts'
import { signerShown } from './named.ts'

/** The consultation table (征求意见及采纳情况表): every unit in every round, and those still to be asked are not in it. */
export const consultationTable = (t: Consultation, c: Surroundings): ConsultationRow[] =>
  t.rows.map((row) => shown(t, row, c))

function shown(t: Consultation, row: Row, c: Surroundings): ConsultationRow {
  const current = currentRow(t, row.unit) === row
  const known = c.rulebook.norms.has('countersign.reply')
  const { due, provisional } = known ? replyDue(row, c) : { due: null, provisional: false }
  const signature = current ? t.signatures.find((s) => s.unit === row.unit) : undefined
  return {
    unit: row.unit,
    name: c.org.name(row.unit),
    township: isTownship(t, row.unit),
    round: row.round,
    current,
    askedOn: row.askedOn,
    due: due?.toString() ?? null,
    provisional,
    extended: row.extended,
    timeRequested: row.timeRequested,
    result: row.result,
    text: row.text,
    files: [...row.files],
    repliedOn: row.repliedOn,
    repliedBy: row.repliedBy && signerShown(row.repliedBy, c),
    settled: row.settled,
    disagrees: current && disagrees(t, row.unit),
    signs: t.units.includes(row.unit),
    signedBy: signature ? signerShown(signature.by, c) : null,
    signedOn: signature?.on ?? null,
  }
}

const isTownship = (t: Consultation, id: UnitId): boolean => t.townships.includes(id) && !t.units.includes(id)
