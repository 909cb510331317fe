import type { Surroundings } from '#kernel'
import { hashOf } from './content.ts'
import { issuersOf } from './issuers.ts'
import { numberOf, type Document } from './state.ts'

/**
 * What the archive's catalogue says of a filed document; null for what is not filed, or in a department's own fonds.
 * The date is that of the signature, never of the draft.
 */
export function filedDocument(d: Document, c: Pick<Surroundings, 'org' | 'rulebook'>) {
  if (d.stage === 'new' || d.filing === null || d.name === 'unit') return null
  const date = d.signature?.on ?? null
  return {
    retention: d.filing.retention,
    year: Number((date ?? d.filing.on).slice(0, 4)),
    responsible: issuersOf(d, d.lead, c).join('、'),
    reference: numberOf(d),
    title: d.title,
    date,
    content: [d.signature?.hash ?? hashOf(d)],
    remark: d.filing.volume,
    /** Whether there is anything to be read. */
    whole: d.body.length > 0,
    /** Attachments that are named and have neither text nor file. */
    missing: d.attachments.filter((a) => a.body.length === 0 && a.file === null).map((a) => a.title),
  }
}
