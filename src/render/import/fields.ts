import type { Text } from '#rulebook'
import type { Paper } from '../contract.ts'
import type { Draft, DraftLine } from './draft.ts'
import { wholePlace, type Lost } from './piece.ts'
import { writtenDate } from './recognise/written-date.ts'
import { numberLine } from './recognise/words.ts'

/** The fields of a paper that could be read; what is missing stays away. */
export type Fields = {
  /** Lines of the title are kept by line feeds. */
  readonly title?: string
  readonly recipients?: readonly string[]
  readonly number?: NonNullable<Paper['number']>
  readonly urgency?: NonNullable<Paper['urgency']>
  readonly signers?: readonly string[]
  readonly signatures?: readonly string[]
  readonly date?: string
  readonly note?: string
  readonly copies?: readonly string[]
  readonly printedBy?: string
  readonly printedOn?: string
}

/** Reads the typed lines into fields, and says which could not be read. */
export function fieldsOf(draft: Draft): { readonly fields: Fields; readonly lost: readonly Lost[] } {
  const lost: Lost[] = []
  const unread = (line: DraftLine | undefined, what: Text) => {
    if (line)
      lost.push({
        place: { ...line.place, quote: line.text },
        says: {
          zh: `${what.zh}「${line.text}」没有读懂，请手工填写`,
          en: `The ${what.en} “${line.text}” was not understood: enter it by hand`,
        },
      })
  }
  const title = draft.title.map(({ text }) => text).join('\n')
  if (title === '')
    lost.push({
      place: wholePlace,
      says: { zh: '没有找到标题，请手工填写', en: 'No title was found: enter it by hand' },
    })
  const number = draft.number && numberOf(draft.number.text)
  if (!number && draft.number && /\d/.test(afterYear(draft.number.text)))
    unread(draft.number, { zh: '发文字号', en: 'number' })
  const date = draft.date && writtenDate(draft.date.text)
  if (!date) unread(draft.date, { zh: '成文日期', en: 'date' })
  const urgency = draft.urgency?.text.replace(/\s/g, '')
  if (urgency !== '特急' && urgency !== '加急') unread(draft.urgency, { zh: '紧急程度', en: 'urgency' })
  const printed = draft.printed && printedOf(draft.printed.text)
  if (!printed) unread(draft.printed, { zh: '印发机关和印发日期', en: 'print line' })
  const fields: Fields = {
    ...(title !== '' && { title: title.slice(0, 200) }),
    ...(draft.recipients && { recipients: groups(draft.recipients.text) }),
    ...(number && { number }),
    ...((urgency === '特急' || urgency === '加急') && { urgency }),
    ...(draft.signers && { signers: namesOf(draft.signers.text) }),
    ...(draft.signatures.length > 0 && { signatures: draft.signatures.map(({ text }) => withoutSeal(text)) }),
    ...(date !== undefined && { date }),
    ...(draft.note && { note: draft.note.text.replace(/^[（(]|[）)]$/g, '') }),
    ...(draft.copies && { copies: groups(draft.copies.text.replace(/^抄\s*[送报]\s*[:：]/, '')) }),
    ...printed,
  }
  return { fields, lost }
}

/** 各镇人民政府，各街道办事处： the groups between the commas. */
const groups = (list: string): readonly string[] =>
  list
    .replace(/[:：。．.]\s*$/, '')
    .split(/[，,；;]/)
    .map((group) => group.replace(/\s+/g, ''))
    .filter((group) => group !== '')

const namesOf = (line: string): readonly string[] =>
  line
    .replace(/^签\s*发\s*人\s*[:：]/, '')
    .replace(/(?<!\p{Script=Han})(\p{Script=Han})\s+(\p{Script=Han})(?!\p{Script=Han})/gu, '$1$2') // 王 堃 is one name, spread
    .split(/[、，,\s]+/)
    .filter((name) => name !== '')

/** The place of a seal is a field of its own. */
const withoutSeal = (name: string): string => name.replace(/[（(](盖章|公章|印章|印|章)[）)]/g, '').trim()

const afterYear = (text: string): string => text.replace(/^.*?[〔［[【（(﹝].*?[〕］\]】）)﹞]/, '')

function numberOf(text: string): Fields['number'] {
  const { mark, year, number } = numberLine.exec(text)?.groups ?? {}
  const [inYear, inNumber] = [Number(year?.normalize('NFKC')), Number(number?.normalize('NFKC'))]
  if (mark === undefined || !(inYear >= 1949 && inYear <= 2199) || !(inNumber >= 1 && inNumber <= 99_999))
    return undefined
  return { mark, year: inYear, number: inNumber }
}

function printedOf(text: string): Pick<Fields, 'printedBy' | 'printedOn'> | undefined {
  const [, by = '', on = ''] = /^(.*?)\s*([0-9０-９〇○零一二三四五六七八九]{4}\s*年.*?日)\s*印\s*发$/.exec(text) ?? []
  const printedOn = writtenDate(on)
  if (printedOn === undefined) return undefined
  const printedBy = by.replace(/\s+/g, '')
  return { ...(printedBy !== '' && { printedBy }), printedOn }
}
