import { widthOf } from '../../../render/contract/table-width.ts'
import type { Block } from './blocks.ts'

export type Table = Extract<Block, { type: 'table' }>
/** Where in a table: row -1 is its head. */
export type Cell = { readonly row: number; readonly column: number }

/** What the paper takes (render's contract says the same, and refuses what goes beyond). */
export const most = { columns: 30, rows: 2000, title: 60 } as const

/** Heads may not be empty on paper: until somebody writes one, it is called after its place. */
export const titleOf = (column: number): string => `栏目${column + 1}`
const blank = (columns: number): string[] => Array.from({ length: columns }, () => '')

export const emptyTable: Table = {
  type: 'table',
  columns: [0, 1, 2].map((n) => ({ title: titleOf(n) })),
  rows: [blank(3), blank(3)],
}

const inserted = <T>(list: readonly T[], at: number, value: T): T[] => [...list.slice(0, at), value, ...list.slice(at)]
const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at)

export const textAt = (table: Table, { row, column }: Cell): string =>
  (row < 0 ? table.columns[column]?.title : table.rows[row]?.[column]) ?? ''

export const written = (table: Table, { row, column }: Cell, text: string): Table =>
  row < 0
    ? { ...table, columns: table.columns.map((c, i) => (i === column ? { ...c, title: text } : c)) }
    : { ...table, rows: table.rows.map((r, i) => (i === row ? r.map((cell, j) => (j === column ? text : cell)) : r)) }

export const rowAdded = (table: Table, at: number): Table => ({
  ...table,
  rows: inserted(table.rows, at, blank(table.columns.length)),
})
export const rowRemoved = (table: Table, at: number): Table => ({ ...table, rows: without(table.rows, at) })

export const columnAdded = (table: Table, at: number): Table => ({
  ...table,
  columns: inserted(table.columns, at, { title: titleOf(table.columns.length) }),
  rows: table.rows.map((row) => inserted(row, at, '')),
})
/** The last column stays: without one there is no table. */
export const columnRemoved = (table: Table, at: number): Table =>
  table.columns.length === 1
    ? table
    : { ...table, columns: without(table.columns, at), rows: table.rows.map((row) => without(row, at)) }

/** Whether Tab in this cell goes on to a new row: in the last one, unless its row is still empty and so the end of the table. */
export const goesOn = ({ columns, rows }: Table, { row, column }: Cell): boolean =>
  column === columns.length - 1 && row === rows.length - 1 && (row < 0 || rows[row]!.some((cell) => cell.trim() !== ''))

/**
 * Cells as Excel, WPS and Word put them on the clipboard: a line a row, a tab between cells; a cell with line ends in
 * it stands in quotation marks, those inside it doubled. Undefined where the text is no table.
 */
export function cellsOf(text: string): string[][] | undefined {
  if (!text.includes('\t')) return undefined
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy
  const plain = text.replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '')
  for (let end = ''; cell.lastIndex <= plain.length;) {
    const found = cell.exec(plain)
    if (!found) break
    const [, quoted, bare = '', mark = ''] = found
    rows.at(-1)!.push((quoted === undefined ? bare : quoted.replaceAll('""', '"')).trim())
    end = mark
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}

/** Pasted cells from one cell on; the table grows as far as they need it. */
export function pasted(table: Table, { row, column }: Cell, cells: readonly (readonly string[])[]): Table {
  const wide = Math.max(table.columns.length, ...cells.map((line) => column + line.length))
  const long = Math.max(table.rows.length, row + cells.length)
  let grown = table
  while (grown.columns.length < Math.min(wide, most.columns)) grown = columnAdded(grown, grown.columns.length)
  while (grown.rows.length < Math.min(long, most.rows)) grown = rowAdded(grown, grown.rows.length)
  const given = (at: Cell): string | undefined => cells[at.row - row]?.[at.column - column]
  return {
    ...grown,
    columns: grown.columns.map((c, j) => ({ ...c, title: given({ row: -1, column: j }) || c.title })),
    rows: grown.rows.map((cellsNow, i) => cellsNow.map((now, j) => given({ row: i, column: j }) ?? now)),
  }
}

export type Trouble =
  | { readonly sort: 'wide'; readonly wanted: number; readonly room: number; readonly turn: boolean }
  | { readonly sort: 'head'; readonly column: number }
  | { readonly sort: 'columns'; readonly n: number }

/** Why a table cannot be printed as it stands. */
export function troublesOf(table: Table): Trouble[] {
  const { wanted, room } = widthOf(table)
  return [
    ...(table.columns.length > most.columns ? [{ sort: 'columns' as const, n: table.columns.length }] : []),
    ...(wanted > room
      ? [
          {
            sort: 'wide' as const,
            wanted,
            room,
            turn: !table.turned && wanted <= widthOf({ ...table, turned: true }).room,
          },
        ]
      : []),
    ...table.columns.flatMap(({ title }, column) => (title.trim() === '' ? [{ sort: 'head' as const, column }] : [])),
  ]
}

/** Whether the text can be printed: a table that cannot is told beside it, and the paper waits. */
export const sound = (body: readonly Block[]): boolean =>
  body.every((block) => block.type !== 'table' || troublesOf(block).length === 0)
