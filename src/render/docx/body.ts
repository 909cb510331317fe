import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Sheet, SheetBlock } from '../sheet.ts'
import { characters, mm } from './measure.ts'
import { hair } from './rule.ts'
import { indented, paragraph, run, small, smallRun, type FaceName } from './text.ts'

const levelFace: readonly FaceName[] = ['fangsong', 'hei', 'kai', 'fangsong', 'fangsong']

/** A paragraph with its number (7.3.3), or a table. `last` goes with the signature (7.3.5.5). */
export function block(of: SheetBlock, room: number, last = false): readonly (Paragraph | Table)[] {
  if (of.type === 'table') return table(of, room)
  const heading = run(`${of.label}${of.text}`, levelFace[of.level] ?? 'fangsong')
  const alone = (of.level === 1 || of.level === 2) && of.runIn === ''
  return [
    indented(of.runIn === '' ? [heading] : [heading, run(of.runIn)], {
      ...(of.level > 0 && of.level < 3 && { outlineLevel: of.level - 1 }),
      keepNext: last || alone,
      keepLines: last && of.text.length + of.runIn.length <= 170,
    }),
  ]
}

type SheetTable = Extract<SheetBlock, { type: 'table' }>
const sides = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** In 4号, its head repeated on every page; columns without a width share what is left of `room` (mm). */
function table({ caption, columns, rows, note }: SheetTable, room: number): readonly (Paragraph | Table)[] {
  const taken = columns.reduce((sum, column) => sum + (column.width ?? 0), 0)
  const free = columns.filter((column) => column.width === null).length
  const widths = columns.map((column) => mm(column.width ?? (room - taken) / free))
  const cell = (text: string, i: number, head: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: mm(1), bottom: mm(1), left: mm(1.5), right: mm(1.5) },
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: head ? AlignmentType.CENTER : sides[columns[i]?.align ?? 'left'],
            children: [smallRun(line, head ? 'hei' : 'fangsong')],
          }),
      ),
    })
  return [
    ...(caption === '' ? [] : [paragraph([run(caption, 'hei')], { alignment: AlignmentType.CENTER, keepNext: true })]),
    new Table({
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { top: hair, bottom: hair, left: hair, right: hair, insideHorizontal: hair, insideVertical: hair },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ title }, i) => cell(title, i, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: row.every((text) => text.length <= 600),
              children: row.map((text, i) => cell(text, i, false)),
            }),
        ),
      ],
    }),
    ...(note === '' ? [] : [small(note)]),
  ]
}

/** 附件说明 (7.3.4): one line below the body, wrapped names under names. */
export function attachmentList({ attachments }: Sheet): readonly Paragraph[] {
  if (attachments.length === 0) return []
  const single = attachments.length === 1
  return [
    paragraph([], { keepNext: true }),
    ...attachments.map(({ title }, i) => {
      const number = single ? '' : `${i + 1}.`
      const hanging = (i === 0 ? 3 : 0) + number.length / 2
      return paragraph(`${i === 0 ? '附件：' : ''}${number}${title}`, {
        indent: { left: characters(5 + number.length / 2), hanging: characters(hanging) },
        keepNext: true,
      })
    }),
  ]
}

/** 出席、请假、列席 of 纪要 (10.3). */
export const attendance = ({ attendance: lists }: Sheet): readonly Paragraph[] =>
  lists.flatMap(([label, names], i) => [
    ...(i === 0 ? [paragraph([])] : []),
    paragraph([run(`${label}：`, 'hei'), run(names)], { indent: { left: characters(5), hanging: characters(3) } }),
  ])
