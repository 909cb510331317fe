import { useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent } from 'react'
import type { Desk, Lamp, Row } from '../../http/contract/index.ts'
import { matters } from '../api/matters.ts'
import { useSheet } from '../forms/use-sheet.tsx'
import { useSay } from '../i18n/use-say.ts'
import { Choice } from '../parts/Choice.tsx'
import { useNarrow } from '../parts/use-media.ts'
import { Waiting } from '../parts/Trouble.tsx'
import { nameOf } from './batch/choice.ts'
import { PickBar, PickButton, usePicking } from './batch/Picking.tsx'
import { MatterRows } from './MatterRows.tsx'
import { ThreeButtons } from './ThreeButtons.tsx'
import { w } from './words.ts'

const boxes = ['todo', 'toread', 'done', 'watched'] as const
type Shown = (typeof boxes)[number]
type Wanted = Lamp | 'all'

function useRows(desk: Desk, box: Shown): readonly Row[] | undefined {
  const far = box === 'done' || box === 'watched'
  const { data } = useQuery({ ...matters({ box, size: 50 }), enabled: far })
  return far ? data?.items : desk[box]
}

/** To do, to read, done, watched; what is to be done can be narrowed by its lamp. */
export function Boxes({ desk }: { readonly desk: Desk }) {
  const say = useSay()
  const narrow = useNarrow()
  const [box, setBox] = useState<Shown>('todo')
  const [lamp, setLamp] = useState<Wanted>('all')
  const { open, sheet } = useSheet()
  const picking = usePicking()
  const picked = box === 'todo' ? picking.batch?.matters.map(({ row }) => row) : undefined
  const listed = useRows(desk, box)
  const all = picked ?? listed
  const rows = all?.filter((row) => lamp === 'all' || row.lamp === lamp || (lamp === 'green' && row.lamp === 'none'))
  const count = (wanted: Lamp) =>
    all?.filter((row) => row.lamp === wanted || (wanted === 'green' && row.lamp === 'none')).length ?? 0
  const names = { todo: w.todo, toread: w.toread, done: w.done, watched: w.watched }
  const turn = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (!step) return
    const next = boxes[(boxes.indexOf(box) + step + boxes.length) % boxes.length]!
    setBox(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-box=${next}]`)?.focus()
  }
  return (
    <section className="panel flush" aria-label={say(names[box])}>
      <header>
        <div className="tabs" role="tablist" aria-label={say(w.boxes)} onKeyDown={turn}>
          {boxes.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              data-box={name}
              aria-selected={name === box}
              aria-controls="box"
              tabIndex={name === box ? 0 : -1}
              onClick={() => setBox(name)}
            >
              {say(names[name])}
              {/* Counted up to a thousand: a glance, not a statistic. */}
              <span className="count">{desk.counts[name] > 999 ? '999+' : desk.counts[name]}</span>
            </button>
          ))}
        </div>
        {box === 'todo' && !picked && <PickButton picking={picking} />}
        {box === 'todo' && (
          <Choice<Wanted>
            label={say(w.lamps)}
            value={lamp}
            onChange={setLamp}
            options={[
              { value: 'all', label: say(w.all, { n: all?.length ?? 0 }) },
              { value: 'red', label: say(w.overdue, { n: count('red') }) },
              { value: 'amber', label: say(w.soon, { n: count('amber') }) },
              { value: 'green', label: say(w.fine, { n: count('green') }) },
            ]}
          />
        )}
      </header>
      <div className="inside" role="tabpanel" id="box" aria-labelledby={`tab-${box}`}>
        {!rows ? (
          <Waiting />
        ) : rows.length ? (
          <MatterRows
            rows={rows}
            caption={say(names[box])}
            {...(picked
              ? { pick: { has: (row: Row) => picking.chosen.has(nameOf(row)), toggle: picking.toggle } }
              : {})}
            {...(narrow && !picked && box === 'todo'
              ? { foot: (row: Row) => <ThreeButtons row={row} open={open} /> }
              : {})}
          />
        ) : (
          <p className="empty">{say(w.nothingTodo)}</p>
        )}
        {box === 'todo' && !picked && desk.counts.todo > desk.todo.length && (
          <p className="empty small">{say(w.all100)}</p>
        )}
        {picked && <PickBar picking={picking} />}
      </div>
      {sheet}
    </section>
  )
}
