import { settled } from '../clean.ts'
import type { Place } from '../../lint/finding.ts'
import type { Lost, TablePiece } from '../piece.ts'
import { childrenOf, textOf, type MammothElement } from './mammoth-document.ts'

/** Rows of cells; merged cells are taken apart, their text in the first of them. */
export function readTable(
  table: MammothElement,
  place: Place,
): { readonly piece: TablePiece; readonly lost: readonly Lost[] } {
  const rows: string[][] = []
  const held = new Map<number, number>() // column → rows that a merged cell above still covers
  let merged = 0
  let nested = 0
  for (const row of childrenOf(table)) {
    const cells: string[] = []
    const fillHeld = () => {
      for (let left = held.get(cells.length) ?? 0; left > 0; left = held.get(cells.length) ?? 0) {
        held.set(cells.length, left - 1)
        cells.push('')
      }
    }
    for (const cell of childrenOf(row)) {
      if (cell.type !== 'tableCell') continue
      fillHeld()
      if (cell.colSpan > 1 || cell.rowSpan > 1) merged += 1
      nested += childrenOf(cell).filter((child) => child.type === 'table').length
      const text = cellText(cell)
      for (let i = 0; i < cell.colSpan; i++) {
        if (cell.rowSpan > 1) held.set(cells.length, cell.rowSpan - 1)
        cells.push(i === 0 ? text : '')
      }
    }
    fillHeld()
    rows.push(cells)
  }
  const width = Math.max(0, ...rows.map((row) => row.length))
  const lost: Lost[] = []
  if (merged > 0)
    lost.push({
      place,
      says: { zh: `表格中 ${merged} 个合并单元格已拆开`, en: `${merged} merged cells of a table were taken apart` },
    })
  if (nested > 0)
    lost.push({
      place,
      says: {
        zh: `表格里套着 ${nested} 个表格，只留下了文字`,
        en: `${nested} tables inside a table were kept as text`,
      },
    })
  return {
    piece: { type: 'table', rows: rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')), place },
    lost,
  }
}

const cellText = (cell: MammothElement): string =>
  childrenOf(cell)
    .flatMap((child) =>
      child.type === 'table' ? childrenOf(child).flatMap(childrenOf).map(cellText) : textOf(child).split('\n'),
    )
    .map(settled)
    .filter((line) => line !== '')
    .join('\n')
