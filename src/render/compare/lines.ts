import type { Block } from '../contract.ts'
import { numbered } from '../wording/numbered.ts'

export type Line = {
  readonly kind: 'paragraph' | 'row'
  readonly level: 0 | 1 | 2 | 3 | 4
  readonly label: string
  readonly text: string
}

/** A body as lines that can be compared: paragraphs, and tables row by row. */
export const linesOf = (blocks: readonly Block[]): readonly Line[] =>
  numbered(blocks).flatMap((block): readonly Line[] => {
    if (block.type === 'paragraph')
      return [{ kind: 'paragraph', level: block.level, label: block.label, text: `${block.text}${block.runIn ?? ''}` }]
    const rows = [block.columns.map(({ title }) => title), ...block.rows].map((row) => row.join('｜'))
    return [block.caption, ...rows, block.note]
      .filter((text) => text !== undefined)
      .map((text) => ({ kind: 'row', level: 0, label: '', text }))
  })
