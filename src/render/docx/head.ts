import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type ITableCellOptions,
} from 'docx'
import type { Sheet } from '../sheet.ts'
import { characters, line, mm, red, size, titleLine, width, widthOf } from './measure.ts'
import { bare } from './rule.ts'
import { blank, font, lineOf, paragraph, run } from './text.ts'

/** Half-points of a mark so that it fits the type area; one of few characters is not blown up. */
const markSize = (lines: readonly string[], suffix: string, most: number): number => {
  const longest = Math.max(...lines.map((name) => [...name].length)) + [...suffix].length
  return Math.min(most, Math.floor((width / 10 / Math.max(1, longest)) * 0.97))
}

/** 发文机关标志, `before` twips below what stands above it. Issuers of a joint paper below each other, 文件 beside the middle of them. */
function mark({ mark: { lines, suffix } }: Sheet, most: number, before: number): readonly (Paragraph | Table)[] {
  const halfPoints = markSize(lines, suffix, most)
  const large = (text: string, more: IParagraphOptions = {}) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: lineOf(halfPoints * 10),
      children: [new TextRun({ text, font: font('biaosong'), size: halfPoints, color: red })],
      ...more,
    })
  const [only = '', ...others] = lines
  if (others.length === 0) return [large(`${only}${suffix}`, { spacing: { ...lineOf(halfPoints * 10), before } })]
  const column = Math.ceil(Math.max(...lines.map((name) => [...name].length)) * halfPoints * 10 * 1.02)
  const aside = suffix === '' ? 0 : Math.ceil([...suffix].length * halfPoints * 10 * 1.1)
  const cell = (size: number, children: Paragraph[], more: Partial<ITableCellOptions> = {}) =>
    new TableCell({ width: { size, type: WidthType.DXA }, margins: { left: 0, right: 0 }, children, ...more })
  return [
    new Paragraph({ spacing: lineOf(before), children: [] }),
    new Table({
      alignment: AlignmentType.CENTER,
      width: { size: column + aside, type: WidthType.DXA },
      columnWidths: aside === 0 ? [column] : [column, aside],
      layout: TableLayoutType.FIXED,
      borders: bare,
      rows: lines.map(
        (name, i) =>
          new TableRow({
            children: [
              cell(column, [large(name, { alignment: AlignmentType.DISTRIBUTE })]),
              ...(aside > 0 && i === 0
                ? [cell(aside, [large(suffix)], { rowSpan: lines.length, verticalAlign: VerticalAlignTable.CENTER })]
                : []),
            ],
          }),
      ),
    }),
  ]
}

export const title = ({ titleLines }: Pick<Sheet, 'titleLines'>): readonly Paragraph[] =>
  titleLines.map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: lineOf(titleLine),
        keepNext: true,
        children: [new TextRun({ text, font: font('biaosong'), size: size.title })],
      }),
  )

const ruled = { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: 6 } } as const

/** 版头 and 标题 of the general form and of 纪要 (7.2, 7.3.1, 10.3). */
export function generalHead(sheet: Sheet): readonly (Paragraph | Table)[] {
  const corner = [sheet.copyNumber, sheet.urgency].filter((text) => text !== '')
  const lines = Math.max(1, corner.length)
  return [
    ...(corner.length === 0
      ? blank(1)
      : corner.map((text) => paragraph([run(text, text === sheet.urgency ? 'hei' : 'fangsong')]))),
    ...mark(sheet, 124, mm(35) - lines * line),
    ...blank(2),
    ...numberLines(sheet),
    ...blank(2),
    ...title(sheet),
  ]
}

/** 发文字号 and 签发人 (7.2.5, 7.2.6), the red line below (7.2.7). */
function numberLines({ number, signers }: Sheet): readonly Paragraph[] {
  if (signers.length === 0) return [paragraph(number, { alignment: AlignmentType.CENTER, border: ruled })]
  const rows = Array.from({ length: Math.ceil(signers.length / 2) }, (_, i) => signers.slice(i * 2, i * 2 + 2))
  const label = widthOf('签发人：')
  const name = Math.max(...signers.map(widthOf)) + 1
  const start = 28 - label - name * Math.min(2, signers.length)
  const tabStops = [start, start + label, start + label + name].map((at) => ({
    type: TabStopType.LEFT,
    position: characters(at),
  }))
  return rows.map((names, i) => {
    const last = i === rows.length - 1
    // Names stand below names: the first row has the label before them, the others leave its place.
    return paragraph(
      [
        run(last ? number : ''),
        run(i === 0 ? '\t签发人：' : '\t\t'),
        ...names.map((signer, j) => run(`${j === 0 ? '' : '\t'}${signer}`, 'kai')),
      ],
      { indent: { firstLine: characters(1) }, tabStops, ...(last && { border: ruled }) },
    )
  })
}

/** Head of an order (10.2): 20 mm to the mark, two lines to the number, two to the text. */
export const orderHead = (sheet: Sheet): readonly (Paragraph | Table)[] => [
  ...blank(1),
  ...mark(sheet, 124, mm(20) - line),
  ...blank(2),
  paragraph(sheet.number, { alignment: AlignmentType.CENTER }),
  ...blank(2),
]

const double = (
  style: typeof BorderStyle.THICK_THIN_SMALL_GAP | typeof BorderStyle.THIN_THICK_SMALL_GAP,
  space: number,
) => ({ style, size: 24, color: red, space }) as const
/** Double lines of 170 mm, in the middle of the paper (10.1). */
const wide = { left: mm((210 - 170) / 2 - 28), right: mm((210 - 170) / 2 - 26) } as const

/** What a letter has above its first page's text: the mark 30 mm from the paper's edge and the double line 4 mm below it. */
export const letterHeader = (sheet: Sheet): readonly (Paragraph | Table)[] => [
  ...mark(sheet, 88, 0),
  new Paragraph({
    indent: wide,
    spacing: lineOf(mm(3)),
    border: { bottom: double(BorderStyle.THICK_THIN_SMALL_GAP, 1) },
    children: [],
  }),
]
export const letterFooter = (): readonly Paragraph[] => [
  new Paragraph({
    indent: wide,
    spacing: lineOf(20),
    border: { bottom: double(BorderStyle.THIN_THICK_SMALL_GAP, 1) },
    children: [],
  }),
]

/** Number at the right, urgency at the left, the title two lines below (10.1). */
export const letterHead = (sheet: Sheet): readonly Paragraph[] => [
  paragraph([run([sheet.copyNumber, sheet.urgency].filter(Boolean).join(' '), 'hei'), run(`\t${sheet.number}`)], {
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    spacing: { ...lineOf(line), before: 280 },
  }),
  ...blank(2),
  ...title(sheet),
]
