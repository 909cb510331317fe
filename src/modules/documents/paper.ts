import type { Surroundings, UnitId, Viewpoint } from '#kernel'
import type { Paper } from '#render/contract'
import { coSigners } from './authority.ts'
import { directionOf, type Genre } from './contract/words.ts'
import type { Content } from './events.ts'
import type { Document, Drafted } from './state.ts'

const forms: Partial<Record<Genre, Paper['form']>> = { letter: 'letter', order: 'order', minutes: 'minutes' }

/** 县财政局 is 沂源县财政局 on paper; what already names its place is left. */
export function fullName(id: UnitId, { org, rulebook }: Pick<Surroundings, 'org' | 'rulebook'>): string {
  const { name } = rulebook.government
  if (id === 'office') return `${name}办公室`
  const region = name.replace(/人民政府$/, '')
  const short = org.name(id).zh
  return short.startsWith(region) ? short : region + short.replace(/^县/, '')
}

/** Who issues it, the host first. */
export function issuersOf(
  d: Pick<Content, 'name' | 'jointly'>,
  lead: UnitId,
  c: Pick<Surroundings, 'org' | 'rulebook'>,
) {
  const { name } = c.rulebook.government
  if (d.name === 'county') return [name]
  if (d.name === 'office') return [`${name}办公室`]
  return [lead, ...d.jointly].map((id) => fullName(id, c))
}

const known = (units: readonly UnitId[], printed: readonly string[], c: Surroundings): string[] =>
  printed.length ? [...printed] : units.map((id) => fullName(id, c))

/** The document as it is typeset. Before it is signed it has no date, before it is numbered no number. */
export function paperOf(d: Drafted, c: Viewpoint<Document>): Paper {
  const issuers = issuersOf(d, d.lead, c)
  const upward = directionOf(d.genre) === 'up'
  const signature = d.signature
  return {
    form: forms[d.genre] ?? (upward ? 'up' : directionOf(d.genre) === 'parallel' ? 'parallel' : 'down'),
    issuers,
    number: d.number,
    ...(d.urgency ? { urgency: d.urgency } : {}),
    signers:
      upward && signature
        ? [signature.by, ...coSigners(d, c).flatMap((s) => s.signed?.by ?? [])].map(
            (by) => c.org.name(by.for ?? by.post).zh,
          )
        : [],
    title: d.title,
    recipients: known(d.recipients, d.recipientsPrinted, c),
    body: d.body.length ? [...d.body] : [{ type: 'paragraph', level: 0, text: '（正文）' }],
    attachments: d.attachments.map(({ title, body, bound }) => ({
      title,
      bound: bound && body.length > 0,
      ...(body.length ? { body: [...body] } : {}),
    })),
    signatures: issuers.map((name) => ({ name, sealed: true })),
    date: signature?.on ?? null,
    ...(d.note ? { note: d.note } : {}),
    publicity: d.publicity,
    copies: known(d.copies, d.copiesPrinted, c),
    ...(d.print
      ? { printedBy: d.name === 'unit' ? fullName(d.lead, c) : fullName('office', c), printedOn: d.print.printed }
      : {}),
  }
}
