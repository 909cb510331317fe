import type { Block } from '../contract.ts'
import type { DraftBlock, DraftParagraph } from './draft.ts'
import type { Lost } from './piece.ts'
import { paperTable } from './paper-table.ts'

const longest = 5000
// A heading that runs into its paragraph: 规范议题提报。提请县政府常务会议研究的议题……
const heading = /^([^。]{1,40}。)([^。].*)$/su

/** The body as a paper carries it: numbers are given anew, so a gap in the typed ones is told. */
export function blocksOf(body: readonly DraftBlock[]): {
  readonly blocks: readonly Block[]
  readonly lost: readonly Lost[]
} {
  const lost: Lost[] = []
  const counts = [0, 0, 0, 0]
  const blocks = body.flatMap((block): readonly Block[] => {
    if (block.type === 'table') {
      const table = paperTable(block)
      lost.push(...table.lost)
      return table.blocks
    }
    lost.push(...renumbered(block, counts))
    return paragraphs(block)
  })
  return { blocks, lost }
}

function paragraphs({ level, text }: DraftParagraph): readonly Block[] {
  if (text.length > longest)
    return pieces(text).map((part, i) => ({ type: 'paragraph', level: i === 0 ? level : 0, text: part }))
  const [, head, rest] = level === 1 || level === 2 ? (heading.exec(text) ?? []) : []
  if (head === undefined || rest === undefined) return [{ type: 'paragraph', level, text }]
  return [{ type: 'paragraph', level, text: head, runIn: rest.trim() }]
}

/** A paragraph of more than the paper's limit, taken apart at ends of sentences. */
function pieces(text: string): readonly string[] {
  if (text.length <= longest) return [text]
  const cut = text.lastIndexOf('。', longest - 1) + 1 || longest
  return [text.slice(0, cut), ...pieces(text.slice(cut).trim())].filter((part) => part !== '')
}

function renumbered({ level, mark, place }: DraftParagraph, counts: number[]): readonly Lost[] {
  if (level === 0) return []
  const given = (counts[level - 1] ?? 0) + 1
  counts[level - 1] = given
  counts.fill(0, level)
  if (!mark || mark.number === given) return []
  return [
    {
      place,
      says: {
        zh: `原来的序号「${mark.typed}」与顺序不符，现按第 ${given} 项编号`,
        en: `The typed number “${mark.typed}” was out of order; it is now item ${given}`,
      },
    },
  ]
}
