import { classifiedMarking, type Block, type Paper } from '../contract.ts'
import { blocksOf } from './blocks.ts'
import type { Draft } from './draft.ts'
import { fieldsOf, type Fields } from './fields.ts'
import { importLimits, classified, tooLong, tooManyParts, type Refused } from './refused.ts'
import { wholePlace, type Lost, type Piece, type Pieces, type SoftBreaks } from './piece.ts'
import { recognise } from './recognise/recognise.ts'

/** What came through, in numbers, for the person who imported. */
export type Kept = {
  readonly characters: number
  /** Paragraphs by level, 0 first. */
  readonly levels: readonly [number, number, number, number, number]
  readonly tables: number
  readonly attachments: number
  /** Typed or automatic numbers that became levels. */
  readonly numbers: number
  readonly softBreaks: SoftBreaks
}

export type Imported = Fields & {
  readonly blocks: readonly Block[]
  readonly attachments: Paper['attachments']
  readonly kept: Kept
  readonly lost: readonly Lost[]
  /** Everything as it was typed, for the linter of the form. */
  readonly draft: Draft
}

/** Recognises the elements of a paper and makes structured ones of them; refuses what is too long or classified. */
export function importPieces(field: 'file' | 'text', { pieces, lost, softBreaks }: Pieces): Imported | Refused {
  const texts = pieces.map(textOf)
  const characters = texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0)
  if (characters > importLimits.characters) return tooLong(field, characters)
  if (pieces.length > importLimits.pieces) return tooManyParts(field, pieces.length)
  const marked = texts.findIndex((text) => classifiedMarking(text.trim()) !== undefined)
  if (marked !== -1)
    return classified(field, classifiedMarking(texts[marked]?.trim() ?? '') ?? '', pieces[marked]?.place ?? wholePlace)
  const draft = recognise(pieces)
  const { fields, lost: unread } = fieldsOf(draft)
  const body = blocksOf(draft.body)
  const attached = attachmentsOf(draft)
  return {
    ...fields,
    blocks: body.blocks,
    attachments: attached.attachments,
    kept: {
      characters,
      levels: countLevels(body.blocks),
      tables: body.blocks.filter(({ type }) => type === 'table').length,
      attachments: attached.attachments.length,
      numbers: draft.body.filter((block) => block.type === 'paragraph' && block.mark !== undefined).length,
      softBreaks,
    },
    lost: [...lost, ...unread, ...body.lost, ...attached.lost],
    draft,
  }
}

const textOf = (piece: Piece): string => (piece.type === 'line' ? piece.text : piece.rows.flat().join('\n'))

function countLevels(blocks: readonly Block[]): Kept['levels'] {
  const count = (level: number) => blocks.filter((block) => block.type === 'paragraph' && block.level === level).length
  return [count(0), count(1), count(2), count(3), count(4)]
}

const longestTitle = 200

/** Titles from 附件说明, contents from the pages behind the paper, by their order. */
function attachmentsOf(draft: Draft): { readonly attachments: Paper['attachments']; readonly lost: readonly Lost[] } {
  const lost: Lost[] = []
  const count = Math.max(draft.attachmentList.length, draft.attachments.length)
  const attachments = Array.from({ length: count }, (_, i) => {
    const page = draft.attachments[i]
    const listed = draft.attachmentList[i]?.text
      .replace(/^[0-9０-９]{1,2}\s*[.．、]\s*/, '')
      .replace(/[。；;，,.]$/, '')
    const body = page && blocksOf(page.body)
    lost.push(...(body?.lost ?? []))
    return {
      title: (listed ?? page?.title?.text ?? `附件${i + 1}`).slice(0, longestTitle),
      ...(body && body.blocks.length > 0 && { body: [...body.blocks] }),
      bound: true,
    }
  })
  return { attachments, lost }
}
