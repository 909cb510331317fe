import type { Block } from '../contract.ts'
import type { DraftTable } from './draft.ts'
import type { Lost } from './piece.ts'

const limits = { columns: 25, upright: 17, title: 60, rows: 2000, cell: 2000 } as const

/** A table as a paper carries it: its first row is the head. Too many columns for the upright page turn it; still more make lines of it. */
export function paperTable({ rows, caption, place }: DraftTable): {
  readonly blocks: readonly Block[]
  readonly lost: readonly Lost[]
} {
  const width = rows[0]?.length ?? 0
  const lines = (says: { zh: string; en: string }) => ({
    blocks: rows
      .map((row) =>
        row
          .filter((cell) => cell !== '')
          .join('　')
          .replaceAll('\n', ''),
      )
      .filter((text) => text !== '')
      .map((text): Block => ({ type: 'paragraph', level: 0, text: text.slice(0, 5000) })),
    lost: [{ place, says }],
  })
  if (width === 0) return { blocks: [], lost: [] }
  if (width > limits.columns || rows.length > limits.rows)
    return lines({
      zh: `表格 ${rows.length} 行 ${width} 栏，版面排不下，已改为逐行文字；请作为附件上传`,
      en: `A table of ${rows.length} rows and ${width} columns fits no page: its rows became lines; attach it as a file`,
    })
  const lost: Lost[] = []
  const [first = [], ...others] = rows
  const isHead = others.length > 0 && first.every((cell) => cell.length <= limits.title)
  if (!isHead || first.includes(''))
    lost.push({
      place,
      says: {
        zh: '表头有空格或不是表头，以「栏1、栏2……」代替',
        en: 'The head has empty cells or is none: columns are called 栏1, 栏2 …',
      },
    })
  if (width > limits.upright)
    lost.push({ place, says: { zh: `表格 ${width} 栏，已改为横排`, en: `A table of ${width} columns was turned` } })
  const columns = first.map((cell, i) => ({ title: (isHead && cell.replaceAll('\n', '')) || `栏${i + 1}` }))
  return {
    blocks: [
      {
        type: 'table',
        ...(caption !== undefined && { caption }),
        columns,
        rows: (isHead ? others : rows).map((row) => row.map((cell) => cell.slice(0, limits.cell))),
        ...(width > limits.upright && { turned: true }),
      },
    ],
    lost,
  }
}
