import type { Surroundings } from '#kernel'
import type { Form, Opinion as Written } from '#render/contract'
import { standing, type Circulated } from './circulation.ts'
import { opinions, results, urgencies } from './contract.ts'
import type { Mark } from './events.ts'
import { senderOf } from './paper.ts'
import { actOfReader, type Act, type Known } from './state.ts'

type C = Pick<Surroundings, 'org' | 'rulebook'>
type Handling = Extract<Form, { kind: 'incoming' }>
type Circulation = Extract<Form, { kind: 'circulation' }>

/** Characters of an opinion. */
const room = 2000

/** As the printer takes it: no tabs, no half character; an ellipsis shows that the screen has more. */
function fitting(text: string): string {
  const plain = text.replaceAll('\t', ' ')
  return plain.length > room ? `${plain.slice(0, room - 1).replace(/\p{Cs}$/u, '')}…` : plain
}

/** Whose word it is, 代 when acting, and who put it on record (代录). */
function written({ by, on, recorder }: Pick<Mark, 'by' | 'on' | 'recorder'>, text: string, { org }: C): Written {
  const acting = by.for === null ? '' : `（代${org.name(by.for).zh}）`
  return {
    text: fitting(text),
    name: `${org.name(by.post).zh}${acting}`.slice(0, 40),
    on,
    ...(recorder ? { recordedBy: org.name(recorder.post).zh } : {}),
  }
}

const inOrder = (words: readonly Written[]): Written[] => words.toSorted((a, b) => a.on.localeCompare(b.on)).slice(-60)

function head(s: Known, c: C) {
  return {
    office: c.rulebook.government.name,
    title: s.paper.title,
    ...(s.paper.number === null ? {} : { number: s.paper.number }),
    ...(s.paper.urgency === 'normal' ? {} : { urgency: urgencies[s.paper.urgency].zh }),
    from: senderOf(s.paper, c),
    receivedOn: s.paper.received,
  }
}

/** 收文处理单: every word in its box, in the order in which it was given. */
export function sheetOf(s: Known, c: C): Handling {
  return {
    kind: 'incoming',
    ...head(s, c),
    registered: s.number ?? '待编号',
    ...(s.paper.copies > 9999 ? {} : { copies: s.paper.copies }),
    ...(s.work?.due ? { dueOn: s.work.due } : {}),
    boxes: { propose: proposed(s, c), instruct: said(s, c), undertake: undertaken(s, c), result: ended(s, c) },
  }
}

/** 传阅单, null where it went round to nobody. */
export function circulationOf(s: Known, c: C): Circulation | null {
  const rows = s.circulation.filter((row) => standing(s.circulation, row) !== 'withdrawn')
  if (!rows.length) return null
  return {
    kind: 'circulation',
    ...head(s, c),
    readers: rows.slice(-200).map((row) => ({
      ...readerOf(s, row, c),
      ...(row.read === null ? {} : { readOn: row.read }),
    })),
  }
}

/** In whose place it was read, and who put that on record. */
function readerOf(s: Known, row: Circulated, c: C): { readonly name: string; readonly text?: string } {
  const act = actOfReader(s, row)
  if (!act) return { name: c.org.name(row.post).zh.slice(0, 40) }
  const { name, recordedBy } = written({ ...act, on: act.given }, '已阅', c)
  return { name, ...(recordedBy === undefined ? {} : { text: `${recordedBy}代录` }) }
}

function proposed({ proposal, presented }: Known, c: C): Written[] {
  return [
    ...(proposal ? [written(proposal.mark, proposal.text, c)] : []),
    // The review without words is no opinion: the sheet says what was done.
    ...(presented ? [written(presented, presented.text ?? '审核呈批', c)] : []),
  ]
}

function wordOf({ act, opinion, text, units }: Act, { org }: C): string {
  if (act === 'circle') return '圈阅'
  const answer = opinion === null || text?.startsWith(opinions[opinion].zh) ? null : opinions[opinion].zh
  const to = units.length ? `（送${units.map((id) => org.name(id).zh).join('、')}）` : ''
  return `${[answer, text].filter((part) => part !== null).join('。')}${to}`
}

/** What leaders wrote. Who only read it going round stands on the circulation sheet. */
function said(s: Known, c: C): Written[] {
  const onlyRead = (act: Act): boolean =>
    act.act === 'circle' &&
    !s.signers.includes(act.post) &&
    s.circulation.some(({ post, read }) => post === act.post && read === act.given)
  return inOrder(
    s.acts.filter((act) => !onlyRead(act)).map((act) => written({ ...act, on: act.given }, wordOf(act, c), c)),
  )
}

function undertaken(s: Known, c: C): Written[] {
  const taken = s.work?.taken.map(({ unit, on, contact }) => ({
    text: `${unit === s.work?.lead ? '主办' : '协办'}，签收${contact === null ? '' : `（${contact}）`}`,
    name: c.org.name(unit).zh,
    on,
  }))
  const told = s.notes.flatMap((note) =>
    note.what === 'reported'
      ? [written(note, note.text, c)]
      : note.what === 'declined'
        ? [written(note, `退办：${note.text}`, c)]
        : [],
  )
  return inOrder([...(taken ?? []), ...told])
}

function ended(s: Known, c: C): Written[] {
  const earlier = s.notes.filter(({ what }) => what === 'replied').map((note) => written(note, note.text, c))
  const documents = [
    ...new Set([...(s.reply?.document ? [s.reply.document] : []), ...s.documents.map((d) => d.number)]),
  ]
  const by = documents.length ? `\n复文：${documents.join('、')}` : ''
  return [
    ...earlier.slice(-58),
    ...(s.reply ? [written(s.reply.mark, `${results[s.reply.result].zh}。${s.reply.text}${by}`, c)] : []),
    ...(s.stage === 'returned'
      ? [written(s.returned, s.returned.text === null ? '退文' : `退文：${s.returned.text}`, c)]
      : []),
  ]
}
