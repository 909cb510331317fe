import { describe, expect, it } from 'vitest'
import { tableSchema } from '#render/contract'
import {
  cellsOf,
  columnAdded,
  columnRemoved,
  emptyTable,
  goesOn,
  pasted,
  rowAdded,
  rowRemoved,
  sound,
  troublesOf,
  written,
  type Table,
} from './tables.ts'

const table = (titles: string[], ...rows: string[][]): Table => ({
  type: 'table',
  columns: titles.map((title) => ({ title })),
  rows,
})
const small = table(['镇', '座数'], ['鲁村镇', '3'], ['东里镇', '2'])

describe('a table in the editor', () => {
  it('grows and shrinks by rows and columns, and keeps what is written', () => {
    expect(rowAdded(small, 1)).toEqual(table(['镇', '座数'], ['鲁村镇', '3'], ['', ''], ['东里镇', '2']))
    expect(rowRemoved(small, 0)).toEqual(table(['镇', '座数'], ['东里镇', '2']))
    expect(columnAdded(small, 1)).toEqual(table(['镇', '栏目3', '座数'], ['鲁村镇', '', '3'], ['东里镇', '', '2']))
    expect(columnRemoved(small, 0)).toEqual(table(['座数'], ['3'], ['2']))
    expect(columnRemoved(columnRemoved(small, 0), 0)).toEqual(table(['座数'], ['3'], ['2']))
    expect(written(written(small, { row: -1, column: 0 }, '乡镇'), { row: 1, column: 1 }, '4')).toEqual(
      table(['乡镇', '座数'], ['鲁村镇', '3'], ['东里镇', '4']),
    )
  })
  it('goes on to a new row after the last cell, and ends where that row is empty', () => {
    expect(goesOn(small, { row: 1, column: 1 })).toBe(true)
    expect(goesOn(small, { row: 1, column: 0 })).toBe(false)
    expect(goesOn(small, { row: 0, column: 1 })).toBe(false)
    expect(goesOn(rowAdded(small, 2), { row: 2, column: 1 })).toBe(false)
    expect(goesOn(table(['镇']), { row: -1, column: 0 })).toBe(true)
  })
  it('starts as something that can be printed', () => {
    expect(tableSchema.safeParse(emptyTable).success).toBe(true)
  })
})

describe('a paste from Excel or Word', () => {
  it('is read by tabs and lines, with line ends inside quoted cells', () => {
    expect(cellsOf('镇\t座数\r\n鲁村镇\t3\r\n')).toEqual([
      ['镇', '座数'],
      ['鲁村镇', '3'],
    ])
    expect(cellsOf('"一行\n二行"\t"他说""好"""\n甲\t')).toEqual([
      ['一行\n二行', '他说"好"'],
      ['甲', ''],
    ])
    expect(cellsOf('没有表格\n两行')).toBeUndefined()
  })
  it('fills the cells from where it is pasted; the table grows', () => {
    expect(
      pasted(small, { row: 1, column: 1 }, [
        ['5', '完好'],
        ['6', '险情'],
      ]),
    ).toEqual(table(['镇', '座数', '栏目3'], ['鲁村镇', '3', ''], ['东里镇', '5', '完好'], ['', '6', '险情']))
  })
  it('pasted into the head, begins with the head', () => {
    expect(pasted(emptyTable, { row: -1, column: 0 }, cellsOf('镇\t座数\n鲁村镇\t3\n东里镇\t2')!)).toEqual(
      table(['镇', '座数', '栏目3'], ['鲁村镇', '3', ''], ['东里镇', '2', '']),
    )
  })
})

describe('what cannot be printed', () => {
  const wide = (n: number, more: Partial<Table> = {}): Table => ({
    ...table(
      Array.from({ length: n }, (_, i) => `栏${i}`),
      Array.from({ length: n }, () => ''),
    ),
    ...more,
  })
  it('is told as render would refuse it: too wide, then with the way out of turning it', () => {
    expect(troublesOf(wide(17))).toEqual([])
    expect(troublesOf(wide(18))).toEqual([{ sort: 'wide', wanted: 162, room: 156, turn: true }])
    expect(troublesOf(wide(18, { turned: true }))).toEqual([])
    expect(troublesOf(wide(26, { turned: true }))).toEqual([{ sort: 'wide', wanted: 234, room: 225, turn: false }])
    for (const each of [wide(17), wide(18), wide(18, { turned: true }), wide(26, { turned: true }), wide(31)])
      expect(troublesOf(each).length === 0).toBe(tableSchema.safeParse(each).success)
  })
  it('is a head that nobody wrote', () => {
    const headless = written(small, { row: -1, column: 1 }, ' ')
    expect(troublesOf(headless)).toEqual([{ sort: 'head', column: 1 }])
    expect(sound([headless])).toBe(false)
    expect(sound([small, { type: 'paragraph', level: 0, text: '' }])).toBe(true)
  })
})
