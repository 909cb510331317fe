import type { DocumentView } from '../contract/view.ts'

export type Block = DocumentView['body'][number]
export type Paragraph = Extract<Block, { type: 'paragraph' }>
export type Level = Paragraph['level']

export const empty: Paragraph = { type: 'paragraph', level: 0, text: '' }

export const replacedAt = (body: readonly Block[], at: number, ...blocks: readonly Block[]): Block[] => [
  ...body.slice(0, at),
  ...blocks,
  ...body.slice(at + 1),
]
export const movedUp = (body: readonly Block[], at: number): Block[] =>
  at === 0 ? [...body] : [...body.slice(0, at - 1), body[at]!, body[at - 1]!, ...body.slice(at + 1)]

/** A line end begins a paragraph: what stands behind it is one of its own. */
export function typed(block: Paragraph, text: string): Paragraph[] {
  const [first = '', ...others] = text.split('\n')
  return [{ ...block, text: first }, ...others.map((line) => ({ ...empty, text: line }))]
}

/** What can be kept and printed: empty paragraphs are no paragraphs. */
export const written = (body: readonly Block[]): Block[] =>
  body
    .map((block) => (block.type === 'paragraph' ? { ...block, text: block.text.trim() } : block))
    .filter((block) => block.type === 'table' || block.text !== '')
