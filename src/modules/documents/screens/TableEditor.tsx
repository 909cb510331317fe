import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Button } from '../../../web/parts/Button.tsx'
import './table-editor.css'
import {
  cellsOf,
  columnAdded,
  columnRemoved,
  goesOn,
  most,
  pasted,
  rowAdded,
  rowRemoved,
  textAt,
  troublesOf,
  written,
  type Cell,
  type Table,
  type Trouble,
} from './tables.ts'
import { tableWords as w } from './words.ts'

type Props = { readonly n: number; readonly table: Table; readonly change: (table: Table) => void }

/** Cells to write in, as in Word: Tab goes on and begins a new row, a paste from Excel fills the cells from here on. */
export function TableEditor({ n, table, change }: Props) {
  const say = useSay()
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 })
  const grid = useRef<HTMLTableElement>(null)
  const here = { row: Math.min(at.row, table.rows.length - 1), column: Math.min(at.column, table.columns.length - 1) }
  const goTo = ({ row, column }: Cell) =>
    // The row may only be there after the next drawing.
    requestAnimationFrame(() =>
      grid.current?.querySelector<HTMLTextAreaElement>(`[data-cell="${row},${column}"]`)?.focus(),
    )
  const onKey = (cell: Cell) => (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.shiftKey || !goesOn(table, cell) || table.rows.length >= most.rows) return
    event.preventDefault()
    change(rowAdded(table, table.rows.length))
    goTo({ row: table.rows.length, column: 0 })
  }
  const onPaste = (cell: Cell) => (event: ClipboardEvent) => {
    const cells = cellsOf(event.clipboardData.getData('text/plain'))
    if (!cells) return
    event.preventDefault()
    change(pasted(table, cell, cells))
  }
  const field = (cell: Cell, label: string) => (
    <textarea
      className="input"
      rows={1}
      maxLength={cell.row < 0 ? most.title : 2000}
      data-cell={`${cell.row},${cell.column}`}
      aria-label={label}
      value={textAt(table, cell)}
      onFocus={() => setAt(cell)}
      onKeyDown={onKey(cell)}
      onPaste={onPaste(cell)}
      onChange={(event) =>
        // A head is one line.
        change(written(table, cell, cell.row < 0 ? event.target.value.replaceAll('\n', ' ') : event.target.value))
      }
    />
  )
  const troubles = troublesOf(table)
  return (
    <div className="table-editor" role="group" aria-label={say(w.table, { n })}>
      <label className="caption">
        <span className="muted small">{say(w.caption)}</span>
        <input
          className="input"
          maxLength={200}
          value={table.caption ?? ''}
          onChange={(event) => {
            const { caption: _, ...rest } = table
            change(event.target.value === '' ? rest : { ...rest, caption: event.target.value })
          }}
        />
      </label>
      <div className="scrolls">
        <table ref={grid}>
          <thead>
            <tr>
              {table.columns.map((_, column) => (
                <th key={column} scope="col">
                  {field({ row: -1, column }, say(w.head, { column: column + 1 }))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((_, column) => (
                  <td key={column}>{field({ row, column }, say(w.cell, { row: row + 1, column: column + 1 }))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {troubles.length > 0 && (
        <ul className="troubles small" role="status">
          {troubles.map((trouble) => (
            <li key={JSON.stringify(trouble)}>{sayTrouble(say, trouble)}</li>
          ))}
        </ul>
      )}
      <Tools table={table} here={here} change={change} goTo={goTo} />
    </div>
  )
}

function sayTrouble(say: ReturnType<typeof useSay>, trouble: Trouble): string {
  switch (trouble.sort) {
    case 'wide':
      return say(trouble.turn ? w.wideTurn : w.wide, { wanted: trouble.wanted, room: trouble.room })
    case 'head':
      return say(w.noHead, { column: trouble.column + 1 })
    case 'columns':
      return say(w.tooMany, { n: trouble.n, most: most.columns })
  }
}

type ToolsProps = Pick<Props, 'table' | 'change'> & {
  readonly here: Cell
  readonly goTo: (cell: Cell) => void
}

/** What can be done where the cursor was last. */
function Tools({ table, here, change, goTo }: ToolsProps) {
  const say = useSay()
  const row = Math.max(here.row, -1)
  const full = table.columns.length >= most.columns
  return (
    <div className="table-tools">
      <span className="muted small">
        {row < 0 ? say(w.atHead) : say(w.at, { row: row + 1, column: here.column + 1 })}
      </span>
      <Button
        small
        disabled={table.rows.length >= most.rows}
        onClick={() => {
          change(rowAdded(table, row + 1))
          goTo({ row: row + 1, column: here.column })
        }}
      >
        {say(w.rowBelow)}
      </Button>
      <Button
        small
        disabled={full}
        onClick={() => {
          change(columnAdded(table, here.column + 1))
          goTo({ row, column: here.column + 1 })
        }}
      >
        {say(w.columnRight)}
      </Button>
      <Button small disabled={row < 0} onClick={() => change(rowRemoved(table, row))}>
        {say(w.removeRow)}
      </Button>
      <Button small disabled={table.columns.length === 1} onClick={() => change(columnRemoved(table, here.column))}>
        {say(w.removeColumn)}
      </Button>
      <label className="width small">
        {say(w.width)}
        <input
          className="input"
          type="number"
          min={5}
          max={225}
          placeholder={say(w.shared)}
          value={table.columns[here.column]?.width ?? ''}
          onChange={(event) => {
            const width = event.target.valueAsNumber
            change({
              ...table,
              columns: table.columns.map(({ width: before, ...column }, i) =>
                i !== here.column
                  ? { ...column, ...(before === undefined ? {} : { width: before }) }
                  : { ...column, ...(Number.isFinite(width) ? { width } : {}) },
              ),
            })
          }}
        />
      </label>
      <label className="small">
        <input
          type="checkbox"
          checked={table.turned ?? false}
          onChange={(event) => {
            const { turned: _, ...rest } = table
            change(event.target.checked ? { ...rest, turned: true } : rest)
          }}
        />{' '}
        {say(w.turned)}
      </label>
    </div>
  )
}
