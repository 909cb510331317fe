import { AlignmentType, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Sheet } from '../sheet.ts'
import { characters, mm, width, widthOf } from './measure.ts'
import { bare } from './rule.ts'
import { blank, paragraph } from './text.ts'

/** 发文机关署名, 成文日期 and 附注 (7.3.5, 7.3.6). Seals are put on the printed or the signed file, not here: their room is left. */
export function signature(sheet: Sheet): readonly (Paragraph | Table)[] {
  const { signatures, date, note } = sheet
  return [...signed(signatures, date), ...(note === '' ? [] : [paragraph(note, { indent: { left: characters(2) } })])]
}

type Signatures = Sheet['signatures']
const right = (text: string, indent: number): Paragraph =>
  paragraph(text, { alignment: AlignmentType.RIGHT, indent: { right: characters(indent) }, keepNext: true })
const at = (text: string, left: number): Paragraph =>
  paragraph(text, { indent: { left: characters(left) }, keepNext: true })
const kept = (count: number): readonly Paragraph[] =>
  Array.from({ length: count }, () => paragraph([], { keepNext: true }))

function signed(signatures: Signatures, date: string): readonly (Paragraph | Table)[] {
  const [first] = signatures
  if (!first) return date === '' ? [] : [...blank(1), right(date, 4)]
  if (signatures.some(({ post }) => post !== '')) return stamped(signatures, date)
  if (!signatures.some(({ sealed }) => sealed)) return unsealed(signatures, date)
  return signatures.length === 1 ? sealed(first.name, date) : joint(signatures, date)
}

/** 7.3.5.1: the date four characters from the right, the name in the middle above it. */
function sealed(name: string, date: string): readonly Paragraph[] {
  const middle = Math.min(28 - 4 - widthOf(date) / 2, 28 - widthOf(name) / 2)
  return [...kept(2), at(name, middle - widthOf(name) / 2), at(date, middle - widthOf(date) / 2)]
}

/** 7.3.5.2: the name two characters from the right, the date beginning two characters after it. */
function unsealed(signatures: Signatures, date: string): readonly Paragraph[] {
  const names = signatures.map(({ name }) => name)
  const widest = Math.max(...names.map(widthOf))
  const left = Math.min(28 - 2 - widest, widthOf(date) > widest ? 28 - 2 - widthOf(date) - 2 : Infinity)
  return [...kept(1), ...names.map((name) => at(name, left)), at(date, left + 2)]
}

/** 7.3.5.3: the post two characters left of the name, then a line, then the date. */
const stamped = (signatures: Signatures, date: string): readonly Paragraph[] => [
  ...kept(2),
  ...signatures.map(({ name, post }) => right(`${post}　　${name}`, 4)),
  ...kept(1),
  right(date, 4),
]

const perRow = 3
/** A seal of 45 mm and the space to the next. */
const sealRow = 48

/** Several seals: names in rows with room for a seal of 45 mm each, the last one above the date. */
function joint(signatures: Signatures, date: string): readonly (Paragraph | Table)[] {
  const columns = Math.min(perRow, signatures.length)
  const rows = Array.from({ length: Math.ceil(signatures.length / columns) }, (_, i) =>
    signatures.slice(i * columns, (i + 1) * columns),
  )
  const each = Math.floor(width / columns)
  const cell = (text: readonly string[]) =>
    new TableCell({
      width: { size: each, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      children: text.map((words) => paragraph(words, { alignment: AlignmentType.CENTER, keepNext: true })),
    })
  return [
    ...kept(2),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => each),
      layout: TableLayoutType.FIXED,
      borders: bare,
      rows: rows.map((row, i) => {
        const last = i === rows.length - 1
        const names = [...Array.from({ length: columns - row.length }, () => ''), ...row.map(({ name }) => name)]
        return new TableRow({
          cantSplit: true,
          height: { value: last ? mm(24) : mm(sealRow), rule: HeightRule.ATLEAST },
          children: names.map((name, j) => cell(last && j === columns - 1 ? [name, date] : [name])),
        })
      }),
    }),
  ]
}
