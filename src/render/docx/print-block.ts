import {
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
  type Paragraph,
} from 'docx'
import type { Sheet } from '../sheet.ts'
import { margin, width } from './measure.ts'
import { none, thick, thin } from './rule.ts'
import { small, smallRun } from './text.ts'

/** One character of 4号. */
const inside = 280

/** 版记 at the foot of the page on which the paper ends (7.4); undefined where there is nothing to print. */
export function printBlock(sheet: Sheet): Table | undefined {
  const letter = sheet.form === 'letter'
  const names = [
    ...(sheet.recipientsIn === 'print-block' && sheet.recipientsList !== ''
      ? [named('主送：', sheet.recipientsList)]
      : []),
    ...(sheet.copies === '' ? [] : [named('抄送：', sheet.copies)]),
  ]
  const printed = letter || (sheet.printedBy === '' && sheet.printedOn === '') ? [] : [[printLine(sheet)]]
  const items: readonly (readonly Paragraph[])[] = [...(names.length > 0 ? [names] : []), ...printed]
  if (items.length === 0) return undefined
  const rule = (i: number) => (letter ? none : i === 0 || i === items.length ? thick : thin)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0 }, // LibreOffice moves a floating table by them
    // Measured from the paper's edge: LibreOffice leaves a table as wide as the text in its place when it is told the margin.
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: margin.left,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    rows: items.map(
      (children, i) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: { top: rule(i), bottom: rule(i + 1), left: none, right: none },
              margins: { left: inside, right: inside },
              children: [...children],
            }),
          ],
        }),
    ),
  })
}

const named = (label: string, list: string): Paragraph =>
  small(`${label}${list}。`, { indent: { left: 3 * inside, hanging: 3 * inside } })

const printLine = ({ printedBy, printedOn }: Sheet): Paragraph =>
  small([smallRun(`${printedBy}\t${printedOn}`)], {
    tabStops: [{ type: TabStopType.RIGHT, position: width - 2 * inside }],
  })
