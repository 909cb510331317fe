import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useDroppable,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from '@dnd-kit/core'
import { arrayMove, SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Matter } from '../../../http/contract/index.ts'
import { askOf, type Ask } from '../../../web/forms/ask.ts'
import { useQuick } from '../../../web/forms/use-quick.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { bare } from '../../../web/matter/actions.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { MeetingView } from '../contract/view.ts'
import { AgendaRow } from './AgendaRow.tsx'
import { ItemActions, RemoveItem } from './ItemActions.tsx'
import { Pool, poolPrefix } from './Pool.tsx'
import { w } from './words.ts'

type Props = {
  readonly matter: Matter
  readonly view: MeetingView
  readonly open: (ask: Ask) => void
  readonly children?: ReactNode
}

const agendaId = 'agenda'
const titleIn = (
  of: { readonly data: { readonly current?: { readonly title?: string } | undefined } } | null,
): string => of?.data.current?.title ?? ''

function useAnnouncements(order: readonly string[]): Announcements {
  const say = useSay()
  const place = (id: string | number | undefined) => order.indexOf(String(id)) + 1
  return {
    onDragStart: ({ active }) => say(w.picked, { title: titleIn(active) }),
    onDragOver: ({ over }) => (over ? say(w.over, { n: place(over.id) }) : undefined),
    onDragEnd: ({ over }) => say(w.dropped, { n: place(over?.id) }),
    onDragCancel: () => say(w.putBack),
  }
}

function Droppable({ children }: { readonly children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id: agendaId })
  return (
    <ol ref={setNodeRef} className={isOver ? 'board over' : 'board'}>
      {children}
    </ol>
  )
}

/** The agenda, ordered by mouse or keyboard, drawn from the pool; in session with the record of each item. */
export function Board({ matter, view, open }: Props) {
  const say = useSay()
  const quick = useQuick(matter, open)
  const [order, setOrder] = useState(() => view.items.map(({ item }) => item))
  // What others changed replaces what is shown here.
  useEffect(() => setOrder(view.items.map(({ item }) => item)), [view.items])
  const items = useMemo(
    () => order.flatMap((id) => view.items.find(({ item }) => item === id) ?? []),
    [order, view.items],
  )
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const announcements = useAnnouncements(order)
  const [movable, adding] = [bare(matter.prospects, 'reorder'), bare(matter.prospects, 'add-item')]
  const reorder = async (next: string[]) => {
    const before = order
    setOrder(next)
    if (!(await quick('reorder', { items: next }))) setOrder(before)
  }
  const dropped = ({ active, over }: DragEndEvent) => {
    const id = String(active.id)
    if (!over) return
    if (id.startsWith(poolPrefix)) void quick('add-item', { topic: id.slice(poolPrefix.length) })
    else if (over.id !== id && order.includes(String(over.id)))
      void reorder(arrayMove(order, order.indexOf(id), order.indexOf(String(over.id))))
  }
  const recorded = view.opened !== null
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={{ announcements, screenReaderInstructions: { draggable: say(w.moveHelp) } }}
    >
      <Panel
        flush
        title={say(w.agenda)}
        extra={
          <div className="agenda-tools">
            <Separated className="tally">
              {[
                say(w.items, { n: items.length }),
                say(w.minutes, { n: view.minutes }),
                say(w.ends, { at: view.ends.slice(11, 16) }),
              ]}
            </Separated>
            {adding && (
              <Button small className="no-print" onClick={() => open(askOf(matter, adding))}>
                <Icon name="add" />
                {say(w.addOther)}
              </Button>
            )}
          </div>
        }
      >
        {items.length === 0 && <p className="empty">{say(w.noItems)}</p>}
        <SortableContext items={order} strategy={verticalListSortingStrategy}>
          <Droppable>
            {items.map((item, i) => (
              <AgendaRow
                key={item.item}
                item={{ ...item, no: i + 1 }}
                movable={movable !== undefined && items.length > 1}
                recorded={recorded}
                aside={<RemoveItem matter={matter} item={item} open={open} />}
              >
                <ItemActions matter={matter} item={item} open={open} />
              </AgendaRow>
            ))}
          </Droppable>
        </SortableContext>
      </Panel>
      {adding && <Pool kind={view.kind} add={(topic) => void quick('add-item', { topic })} />}
    </DndContext>
  )
}
