import type { Block, Paper } from './contract.ts'
import { markOf } from './wording/mark.ts'
import { numbered } from './wording/numbered.ts'
import { chineseDate, documentNumber, joined, noteOf } from './wording/phrase.ts'
import { titleLines } from './wording/title-lines.ts'

const blankNumber = '〔\u3000\u3000〕\u3000号'
const blankDate = '\u3000\u3000年\u3000月\u3000日'

/** A paper in the words that are printed; the PDF and the Word file are both made from it. */
export type Sheet = ReturnType<typeof sheetOf>
export type SheetBlock = Sheet['blocks'][number]

/**
 * What the template sets: every number, date and list in its final words.
 * @param only index of an attachment that is printed as a file of its own
 */
export function sheetOf(paper: Paper, only: number | null = null) {
  const { attachments, copies, recipients } = paper
  const made = paper.date ?? paper.printedOn
  const [year, month, day] = made?.split('-').map(Number) ?? []
  return {
    form: paper.form,
    only,
    made: made === undefined ? null : { year, month, day },
    title: paper.title.replaceAll('\n', ''),
    issuers: paper.issuers,
    mark: markOf(paper),
    copyNumber: paper.copyNumber === undefined ? '' : String(paper.copyNumber).padStart(6, '0'),
    urgency: paper.urgency ?? '',
    number: numberOf(paper),
    signers: paper.signers,
    titleLines: titleLines(paper.title, paper.issuers),
    recipients: recipients.length > 0 ? `${joined(recipients)}：` : '',
    recipientsList: joined(recipients),
    recipientsIn: paper.recipientsIn ?? '',
    blocks: set(paper.body),
    attachments: attachments.map((attachment, i) => ({
      title: attachment.title,
      head: `${attachment.bound ? '' : numberOf(paper)}附件${attachments.length > 1 ? i + 1 : ''}`,
      titleLines: titleLines(attachment.title),
      blocks: set(attachment.body ?? []),
      follows: attachment.bound && attachment.body !== undefined,
    })),
    attendance: attendanceOf(paper),
    signatures: paper.signatures.map(({ name, sealed, post, seal }) => ({
      name,
      sealed,
      post: post ?? '',
      seal: seal ?? null,
    })),
    date: paper.signatures.length > 0 || paper.date !== null ? dateOf(paper.date) : '',
    note: noteOf(paper),
    copies: joined(copies),
    printedBy: paper.printedBy ?? '',
    printedOn: paper.printedOn === undefined ? '' : `${chineseDate(paper.printedOn)}印发`,
    ...(paper.watermark !== undefined && { watermark: paper.watermark }),
  }
}

const dateOf = (date: string | null): string => (date === null ? blankDate : chineseDate(date))

function numberOf({ form, number }: Paper): string {
  if (number === null) return form === 'order' ? '第\u3000号' : blankNumber
  return form === 'order' && number.mark === '' ? `第${number.number}号` : documentNumber(number)
}

function attendanceOf({ attendance }: Paper): readonly (readonly [string, string])[] {
  if (!attendance) return []
  const lists = [
    ['出席', attendance.present],
    ['请假', attendance.leave ?? []],
    ['列席', attendance.attending ?? []],
  ] as const
  return lists.filter(([, names]) => names.length > 0).map(([label, names]) => [label, names.join('、')])
}

/** Blocks with their numbers, every field there. */
const set = (blocks: readonly Block[]) =>
  numbered(blocks).map((block) =>
    block.type === 'paragraph'
      ? { ...block, runIn: block.runIn ?? '' }
      : {
          type: block.type,
          caption: block.caption ?? '',
          columns: block.columns.map(({ title, width, align }) => ({
            title,
            width: width ?? null,
            align: align ?? 'left',
          })),
          rows: block.rows,
          note: block.note ?? '',
          turned: block.turned ?? false,
        },
  )
