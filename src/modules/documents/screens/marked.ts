import { diffArrays, diffChars } from 'diff'
import type { DocumentView } from '../contract/view.ts'

type Body = DocumentView['body']
type Run = { readonly text: string; readonly as: 'kept' | 'added' | 'removed' }
/** A paragraph of a marked copy: its runs, in order. */
export type Line = readonly Run[]

const lineOf = (block: Body[number]): string =>
  block.type === 'paragraph'
    ? `${block.text}${block.runIn ?? ''}`
    : [block.columns.map((c) => c.title), ...block.rows].map((row) => row.join(' | ')).join('\n')

const inside = (before: string, after: string): Line =>
  diffChars(before, after).map(({ value, added, removed }) => ({
    text: value,
    as: added ? 'added' : removed ? 'removed' : 'kept',
  }))

/**
 * 花脸稿: paragraphs are matched as wholes first, and a paragraph taken out beside one put in is compared by characters.
 * Never by words: word segmentation took a second and a half on a long text.
 */
export function marked(before: Body, after: Body): Line[] {
  const parts = diffArrays(before.map(lineOf), after.map(lineOf))
  return parts.flatMap((part, i): Line[] => {
    const next = parts[i + 1]
    const last = parts[i - 1]
    if (part.removed && next?.added)
      return Array.from({ length: Math.max(part.value.length, next.value.length) }, (_, j) =>
        inside(part.value[j] ?? '', next.value[j] ?? ''),
      )
    if (part.added && last?.removed) return []
    const as = part.added ? 'added' : part.removed ? 'removed' : 'kept'
    return part.value.map((text) => [{ text, as }])
  })
}
