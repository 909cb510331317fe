import type { Attachment, Description, Link, Viewpoint } from '#kernel'
import { subjectOf, wordsOf } from './content.ts'
import { awaitsCleanUp, isInForce, isNumberVoid, numberOf, type Document, type Drafted } from './state.ts'

const link = (rel: string, kind: string, id: string | null): Link[] => (id === null ? [] : [{ rel, kind, id }])

const linksOf = (d: Drafted): Link[] => [
  ...link('adopted-by', 'topic', d.topic),
  ...(d.adopted ? link('decided-at', 'meeting', d.adopted.meeting) : []),
  ...link('answers', 'incoming', d.incoming),
  ...d.replaces.flatMap((id) => link('replaces', 'document', id)),
]

/** Every file of every version: what was signed keeps its files. */
const filesOf = (d: Drafted): Attachment[] => {
  const all = [
    ...d.versions.flatMap((v) => v.content.attachments.flatMap((a) => a.file ?? [])),
    ...d.rows.flatMap((row) => row.files),
  ]
  return all.filter((file, i) => all.findIndex((f) => f.sha256 === file.sha256 && f.name === file.name) === i)
}

const ended = ['withdrawn', 'retracted', 'repealed', 'revoked']

/** The matter in one line, for a list or a phone. */
const pointOf = (d: Drafted): string | null => {
  const first = d.body.find((b) => b.type === 'paragraph')
  return first?.type === 'paragraph' ? first.text.slice(0, 120) : null
}

export function describe({ state, org }: Viewpoint<Document>): Description {
  if (state.stage === 'new') return { title: '', closed: false }
  const d = state
  const number = numberOf(d)
  return {
    title: d.title,
    ...(number === null ? {} : { number }),
    unit: d.lead,
    closed: ended.includes(d.stage) || (d.stage === 'archived' && !awaitsCleanUp(d) && !isNumberVoid(d)),
    search: [...wordsOf(d), org.name(d.lead).zh].join('\n'),
    facets: {
      name: d.name,
      genre: d.genre,
      urgency: d.urgency,
      publicity: d.publicity,
      normative: d.normative,
      subject: subjectOf(d.title),
      inForce: isInForce(d),
      mark: d.number?.mark ?? null,
      year: d.number?.year ?? null,
      serial: d.number?.number ?? null,
      numberVoid: isNumberVoid(d),
      issued: d.issue?.on ?? null,
      signed: d.signature?.on ?? null,
      copies: d.print?.copies ?? null,
      retention: d.filing?.retention ?? null,
      receipts: d.deliveries.length ? `${d.deliveries.filter((x) => x.received).length}/${d.deliveries.length}` : null,
      point: pointOf(d),
    },
    links: linksOf(d),
    files: filesOf(d),
  }
}
