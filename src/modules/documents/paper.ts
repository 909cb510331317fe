import type { Surroundings, UnitId, Viewpoint } from '#kernel'
import type { Paper } from '#render/contract'
import { coSigners } from './authority.ts'
import { hashOf } from './content.ts'
import { directionOf, type Genre } from './contract/words.ts'
import { fullName, issuersOf } from './issuers.ts'
import { sealHolders } from './seal-holders.ts'
import type { Document, Drafted } from './state.ts'

const forms: Partial<Record<Genre, Paper['form']>> = { letter: 'letter', order: 'order', minutes: 'minutes' }

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
    signatures: signaturesOf(d, c),
    date: signature?.on ?? null,
    ...(d.note ? { note: d.note } : {}),
    publicity: d.publicity,
    copies: known(d.copies, d.copiesPrinted, c),
    ...(d.print
      ? { printedBy: d.name === 'unit' ? fullName(d.lead, c) : fullName('office', c), printedOn: d.print.printed }
      : {}),
  }
}

/**
 * Names with their seals. Only what is sealed as a whole carries them, and only over the content that was signed and sealed:
 * everything else keeps the places open.
 */
function signaturesOf(d: Drafted, c: Viewpoint<Document>): Paper['signatures'] {
  const hash = hashOf(d)
  const standing = d.print && d.signature?.hash === hash ? d.seals.filter((seal) => seal.hash === hash) : []
  return sealHolders(d, c).map(({ holder, name, post }) => {
    const seal = standing.find((one) => one.holder === holder && one.name === name)
    return {
      name,
      sealed: true,
      ...(post === undefined ? {} : { post }),
      ...(seal ? { seal: { sha256: seal.sha256, mm: seal.mm } } : {}),
    }
  })
}
