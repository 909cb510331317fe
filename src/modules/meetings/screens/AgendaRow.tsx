import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Mark } from '../../../web/parts/Mark.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { MeetingView } from '../contract/view.ts'
import { ItemRecord } from './ItemRecord.tsx'
import { w } from './words.ts'

type Item = MeetingView['items'][number]
const marks = { met: 'met', due: 'pending', unmet: 'unmet' } as const

/** What was done for the item before the meeting, and what not. */
function Gates({ gates }: Pick<Item, 'gates'>) {
  const say = useSay()
  const open = gates.filter(({ state }) => state !== 'met').length
  if (!gates.length) return null
  return (
    <ul className="gates" aria-label={open ? say(w.notReady, { n: open }) : say(w.ready)}>
      {gates.map((gate) => (
        <li key={gate.norm} className={gate.state}>
          <Mark state={marks[gate.state]} />
          {say(gate.says)}
        </li>
      ))}
    </ul>
  )
}

type Props = {
  readonly item: Item
  readonly movable: boolean
  readonly recorded: boolean
  readonly aside?: ReactNode
  readonly children?: ReactNode
}

/** One item of the agenda: order, title, who presents, readiness, time; its record once the meeting runs. */
export function AgendaRow({ item, movable, recorded, aside, children }: Props) {
  const say = useSay()
  const { comma } = useMarks()
  const title = settled(item.title)
  const sortable = useSortable({ id: item.item, disabled: !movable, data: { title } })
  const units = item.units.map(({ name }) => say(name)).join(comma)
  return (
    <li
      ref={sortable.setNodeRef}
      className={sortable.isDragging ? 'item dragged' : 'item'}
      style={{ transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition }}
    >
      {movable ? (
        <button
          type="button"
          className="grip"
          {...sortable.attributes}
          {...sortable.listeners}
          aria-label={say(w.move, { title })}
        >
          <Icon name="grip" />
        </button>
      ) : (
        <span />
      )}
      <span className="no">{item.no}</span>
      <div className="body">
        <b>
          {item.topic ? (
            <Link to="/matters/$kind/$id" params={{ kind: 'topic', id: item.topic }}>
              {title}
            </Link>
          ) : (
            title
          )}
        </b>
        <p>
          <Separated>
            {[
              item.lead && say(item.lead.name),
              item.presenter && say(w.presenter, { post: say(item.presenter.name) }),
              units && say(w.attends, { units }),
              item.waiting.length > 0 &&
                say(w.waiting, { units: item.waiting.map(({ name }) => say(name)).join(comma) }),
              item.confidential && say(item.papersRecalled ? w.recalled : w.confidential),
            ]}
          </Separated>
        </p>
      </div>
      <Gates gates={item.gates} />
      <span className="time">
        <time dateTime={item.startsAt}>{item.startsAt.slice(11, 16)}</time>
        <span>{say(w.minutes, { n: item.minutes })}</span>
        {aside}
      </span>
      {(recorded || children) && (
        <div className="under">
          {recorded && <ItemRecord item={item} />}
          {children}
        </div>
      )}
    </li>
  )
}
