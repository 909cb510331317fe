import { createHash } from 'node:crypto'
import { canonical } from '#kernel'
import type { Content as Entered, ContentChanges } from './contract/inputs.ts'
import type { Annex, Content } from './events.ts'

const annex = (a: NonNullable<Entered['attachments']>[number]): Annex => ({
  title: a.title,
  body: a.body ?? [],
  file: a.files?.[0] ?? null,
  bound: a.bound,
})

/** What was entered, with everything that was left out said plainly. */
export const contentOf = (e: Entered): Content => ({
  title: e.title,
  name: e.name,
  genre: e.genre,
  urgency: e.urgency ?? null,
  recipients: e.recipients ?? [],
  recipientsPrinted: e.recipientsPrinted ?? [],
  copies: e.copies ?? [],
  copiesPrinted: e.copiesPrinted ?? [],
  body: e.body ?? [],
  attachments: (e.attachments ?? []).map(annex),
  note: e.note ?? null,
  publicity: e.publicity,
  publicityReason: e.publicityReason ?? null,
  scope: e.scope,
  whyCounty: e.whyCounty ?? null,
  looked: e.looked ?? null,
  replaces: e.replaces ?? [],
  implements: e.implements ?? null,
  localMeasures: e.localMeasures ?? null,
  units: e.units ?? [],
  alone: e.alone ?? null,
  jointly: e.jointly ?? [],
  topic: e.topic ?? null,
  incoming: e.incoming ?? null,
  normative: e.normative ?? false,
  basis: e.basis ?? null,
  consent: e.consent ?? false,
  directive: e.directive ?? false,
})

/** Only what is entered and differs. */
export function changesOf({ attachments, ...entered }: ContentChanges, now: Content): Partial<Content> {
  const given = { ...entered, ...(attachments ? { attachments: attachments.map(annex) } : {}) }
  return Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(now[name as keyof Content]),
    ),
  )
}

const names = [
  'title',
  'name',
  'genre',
  'urgency',
  'recipients',
  'recipientsPrinted',
  'copies',
  'copiesPrinted',
  'body',
  'attachments',
  'note',
  'publicity',
  'publicityReason',
  'scope',
  'whyCounty',
  'looked',
  'replaces',
  'implements',
  'localMeasures',
  'units',
  'alone',
  'jointly',
  'topic',
  'incoming',
  'normative',
  'basis',
  'consent',
  'directive',
] as const satisfies readonly (keyof Content)[]

/** The content out of something that holds more. */
export const contentIn = (d: Content): Content => Object.fromEntries(names.map((name) => [name, d[name]])) as Content

/** What is on the paper: it is signed with these, and nothing of them changes afterwards. */
const printed = ({
  title,
  name,
  genre,
  urgency,
  recipients,
  recipientsPrinted,
  copies,
  copiesPrinted,
  body,
  attachments,
  note,
  jointly,
}: Content) => ({
  title,
  name,
  genre,
  urgency,
  recipients,
  recipientsPrinted,
  copies,
  copiesPrinted,
  body,
  attachments,
  note,
  jointly,
})

/** SHA-256 of what is on the paper, files of attachments by theirs. */
export const hashOf = (content: Content): string =>
  createHash('sha256')
    .update(canonical(printed(content)))
    .digest('hex')

/** Every word of it, for search and for what has to be looked for in it. */
export function wordsOf(c: Content): string[] {
  const blocks = [...c.body, ...c.attachments.flatMap((a) => a.body)]
  return [
    c.title,
    ...blocks.flatMap((b) =>
      b.type === 'paragraph'
        ? [b.text, ...(b.runIn ? [b.runIn] : [])]
        : [b.caption ?? '', ...b.columns.map((column) => column.title), ...b.rows.flat(), b.note ?? ''],
    ),
    ...c.attachments.map((a) => a.title),
    ...c.recipientsPrinted,
    ...c.copiesPrinted,
    c.note ?? '',
  ].filter((word) => word !== '')
}

/** Characters of the text without spaces, as the limit of its length counts them. */
export const lengthOf = (c: Pick<Content, 'body'>): number =>
  c.body.reduce(
    (sum, b) => sum + (b.type === 'paragraph' ? [...`${b.text}${b.runIn ?? ''}`.replace(/\s/g, '')].length : 0),
    0,
  )

/** What it is about, without issuer and kind: 关于县级预算管理 out of 沂源县人民政府关于印发《县级预算管理办法》的通知. */
export const subjectOf = (title: string): string =>
  title
    .replace(/\s/g, '')
    .replace(/^.*?关于(印发|转发|公布|进一步)?/, '')
    .replace(/的?(通知|意见|决定|通报|批复|函|报告|请示|议案|通告|公告)$/, '')
    .replace(/[《》〈〉（）()]/g, '')
