import type { Draft, DraftBlock, DraftLine } from '../import/draft.ts'

/** Every line of running text: title, body and attachments, cells of tables among them. */
export const linesOf = ({ title, body, attachments }: Draft): readonly DraftLine[] => [
  ...title,
  ...textOf(body),
  ...attachments.flatMap((attachment) => textOf(attachment.body)),
]

/** The text of the blocks alone. */
export const textOf = (blocks: readonly DraftBlock[]): readonly DraftLine[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [{ text: block.text, place: block.place }]
      : block.rows.flat().map((text) => ({ text, place: block.place })),
  )
