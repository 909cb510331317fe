import type { Block, Paragraph, Table } from '../contract.ts'
import { chineseNumeral } from './numeral.ts'

export type NumberedParagraph = Paragraph & { readonly label: string }

/** 一、 （一） 1. （1）, GB/T 9704-2012 clause 7.3.3; a paragraph of level 0 has none. */
const labels: readonly ((n: number) => string)[] = [
  (n) => `${chineseNumeral(n)}、`,
  (n) => `（${chineseNumeral(n)}）`,
  (n) => `${n}.`,
  (n) => `（${n}）`,
]

/** Gives each paragraph its number. A heading begins the numbers of the levels below it anew. */
export function numbered(blocks: readonly Block[]): readonly (NumberedParagraph | Table)[] {
  const counted = [0, 0, 0, 0]
  return blocks.map((block) => {
    if (block.type === 'table') return block
    if (block.level === 0) return { ...block, label: '' }
    const at = block.level - 1
    counted[at] = (counted[at] ?? 0) + 1
    counted.fill(0, block.level)
    return { ...block, label: labels[at]?.(counted[at] ?? 1) ?? '' }
  })
}
