import { useDraggable } from '@dnd-kit/core'
import { CSS } from '@dnd-kit/utilities'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { matters } from '../../../web/api/matters.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { w } from './words.ts'

/** Ids of pool topics among the draggable things. */
export const poolPrefix = 'topic:'

function Pooled({ row, add }: { readonly row: Row; readonly add: () => void }) {
  const say = useSay()
  const title = settled(row.title)
  const { setNodeRef, listeners, attributes, isDragging, transform } = useDraggable({
    id: poolPrefix + row.id,
    data: { title },
  })
  return (
    <li
      ref={setNodeRef}
      className={isDragging ? 'pooled dragged' : 'pooled'}
      style={{ transform: CSS.Translate.toString(transform) }}
    >
      <button type="button" className="grip" {...attributes} {...listeners} tabIndex={-1} aria-hidden="true">
        <Icon name="grip" />
      </button>
      <div className="body">
        <Link to="/matters/$kind/$id" params={{ kind: 'topic', id: row.id }}>
          {title}
        </Link>
        <p className="muted small">{row.unit && say(row.unit.name)}</p>
      </div>
      <Button small aria-label={say(w.addTopic, { title })} onClick={add}>
        {say(w.add)}
      </Button>
    </li>
  )
}

/** Topics that have come up the whole way and wait for a meeting of this kind. */
export function Pool({ kind, add }: { readonly kind: string; readonly add: (topic: string) => void }) {
  const say = useSay()
  const { data } = useQuery(matters({ kind: 'topic', stage: 'pooled', size: 100 }))
  const rows = data?.items.filter((row) => row.facets['meeting'] === kind) ?? []
  return (
    <Panel title={say(w.pool)} extra={<span className="tally">{rows.length}</span>} className="no-print">
      <p className="muted small">{say(rows.length ? w.poolHelp : w.poolEmpty)}</p>
      <ul className="pool">
        {rows.map((row) => (
          <Pooled key={row.id} row={row} add={() => add(row.id)} />
        ))}
      </ul>
    </Panel>
  )
}
