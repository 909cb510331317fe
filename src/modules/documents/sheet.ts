import type { Viewpoint } from '#kernel'
import type { Form, Opinion as Written } from '#render/contract'
import { legalities } from './contract/words.ts'
import type { Signed } from './events.ts'
import { fullName, issuersOf } from './issuers.ts'
import { numberOf, type Document, type Drafted } from './state.ts'

type C = Viewpoint<Document>
type Dispatch = Extract<Form, { kind: 'dispatch' }>

/** 圈阅或签名视为同意 (条例 22): a name without words says this. */
const agreed = '同意'

/** Who hands a draft on has not agreed to anything. */
const handedOn: Readonly<Record<string, string>> = { 'hand-in': '送部门审核', submit: '报送审核' }

function written({ on, by, text }: Signed & { readonly text: string | null }, c: C, bare = agreed): Written {
  const acting = by.for === null ? '' : `（代${c.org.name(by.for).zh}）`
  return { text: text ?? bare, name: `${c.org.name(by.post).zh}${acting}`.slice(0, 40), on }
}

const boxes: Readonly<Record<string, keyof Dispatch['boxes']>> = {
  'hand-in': 'head',
  check: 'head',
  submit: 'head',
  review: 'review',
  approve: 'sign',
  consent: 'sign',
  authorise: 'sign',
  sign: 'sign',
  countersign: 'countersign',
}

/** 发文稿纸: every opinion in its box, in the order in which it was given. */
export function sheetOf(d: Drafted, c: C): Dispatch {
  const said = (box: keyof Dispatch['boxes']): Written[] =>
    d.opinions.filter((o) => boxes[o.step] === box).map((o) => written(o, c, handedOn[o.step]))
  const replies = d.rows.flatMap((row): Written[] =>
    row.repliedBy && row.repliedOn
      ? [written({ on: row.repliedOn, by: row.repliedBy, text: row.text }, c)]
      : row.result === 'silence'
        ? [{ text: '逾期未复，视为无不同意见', name: c.org.name(row.unit).zh, on: row.askedOn }]
        : [],
  )
  const number = numberOf(d)
  const listed = (units: readonly string[], printed: readonly string[]) =>
    (printed.length ? [...printed] : units.map((id) => fullName(id, c))).join('，')
  const recipients = listed(d.recipients, d.recipientsPrinted)
  const copies = listed(d.copies, d.copiesPrinted)
  return {
    kind: 'dispatch',
    office: issuersOf(d, d.lead, c)[0]!,
    title: d.title,
    ...(number === null ? {} : { number }),
    ...(d.urgency ? { urgency: d.urgency } : {}),
    publicity: d.publicity,
    ...(recipients ? { recipients } : {}),
    ...(copies ? { copies } : {}),
    attachments: d.attachments.map((a) => a.title),
    draftedBy: { unit: c.org.name(d.lead).zh, name: c.org.name(d.drafter).zh },
    ...(d.print ? { printRun: d.print.copies, printedOn: d.print.printed } : {}),
    boxes: {
      sign: said('sign'),
      countersign: [...replies, ...said('countersign')].slice(0, 60),
      legality: d.legality
        ? [
            {
              text: legalities[d.legality.result].zh,
              name: c.org.name(d.legality.unit).zh,
              on: d.legality.dated,
            },
          ]
        : [],
      review: said('review'),
      head: said('head'),
    },
  }
}
