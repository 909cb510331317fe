import type { ClipboardEvent } from 'react'
import type { papers } from '../../../http/contract/index.ts'
import type * as z from 'zod'
import { send } from '../../../web/api/client.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { tell } from '../../../web/parts/notices.ts'
import { TableEditor } from './TableEditor.tsx'
import { emptyTable } from './tables.ts'
import { empty, movedUp, replacedAt, typed, type Block, type Level } from './blocks.ts'
import { levels, w } from './words.ts'

export type Taken = z.infer<typeof papers.taken>
type Props = {
  readonly body: readonly Block[]
  readonly change: (body: readonly Block[]) => void
  /** What was recognised in a paste. */
  readonly took: (taken: Taken) => void
}

/** A level of its own for every paragraph; the numbers come with printing. Line ends begin paragraphs, pastes bring their levels. */
export function Editor({ body, change, took }: Props) {
  const say = useSay()
  const paste = (at: number) => async (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    const text = event.clipboardData.getData('text/plain')
    if (!html && !text.includes('\n')) return
    event.preventDefault()
    try {
      const taken = await send<Taken>('/api/papers/take', html ? { html } : { text })
      const here = body[at]
      const kept = here?.type === 'paragraph' && here.text ? [here] : []
      change(replacedAt(body, at, ...kept, ...taken.blocks))
      took(taken)
    } catch (error) {
      tell((error as Error).message, true)
    }
  }
  return (
    <div className="editor">
      <ol>
        {body.map((block, i) => (
          <li key={i} className={block.type === 'paragraph' ? `level-${block.level}` : 'table'}>
            {block.type === 'paragraph' ? (
              <>
                <select
                  className="input"
                  aria-label={`${say(w.level)} ${say(w.paragraph, { n: i + 1 })}`}
                  value={String(block.level)}
                  onChange={(event) =>
                    change(replacedAt(body, i, { ...block, level: Number(event.target.value) as Level }))
                  }
                >
                  {Object.entries(levels).map(([level, name]) => (
                    <option key={level} value={level}>
                      {say(name)}
                    </option>
                  ))}
                </select>
                <textarea
                  className="input"
                  rows={Math.max(1, Math.ceil(block.text.length / 32))}
                  maxLength={5000}
                  aria-label={say(w.paragraph, { n: i + 1 })}
                  value={block.text}
                  onChange={(event) => change(replacedAt(body, i, ...typed(block, event.target.value)))}
                  onPaste={(event) => void paste(i)(event)}
                />
              </>
            ) : (
              <TableEditor n={i + 1} table={block} change={(table) => change(replacedAt(body, i, table))} />
            )}
            <span className="moves">
              <Button
                small
                disabled={i === 0}
                aria-label={say(w.up, { n: i + 1 })}
                onClick={() => change(movedUp(body, i))}
              >
                ↑
              </Button>
              <Button small aria-label={say(w.remove, { n: i + 1 })} onClick={() => change(replacedAt(body, i))}>
                ×
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <p className="muted small">
        <Button small onClick={() => change([...body, empty])}>
          {say(w.add)}
        </Button>{' '}
        <Button small onClick={() => change([...body, emptyTable])}>
          {say(w.addTable)}
        </Button>{' '}
        {say(w.paste)}
      </p>
    </div>
  )
}
