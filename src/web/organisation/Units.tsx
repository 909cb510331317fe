import { useState } from 'react'
import type { OrganisationView } from '../../org/contract.ts'
import { groups } from '../forms/words.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Panel } from '../parts/Panel.tsx'
import { Separated } from '../parts/Separated.tsx'
import { Holder } from './Holder.tsx'
import { dutyNames, w } from './words.ts'

type Unit = OrganisationView['units'][number]

function UnitRow({ unit }: { readonly unit: Unit }) {
  const say = useSay()
  const { comma } = useMarks()
  const duties = unit.duties.map((duty) => say(dutyNames[duty as keyof typeof dutyNames] ?? { zh: duty, en: duty }))
  const notes = [
    unit.independent && say(w.independent),
    duties.length > 0 && say(w.duties, { list: duties.join(comma) }),
    unit.former.length > 0 && say(w.former, { names: unit.former.map((name) => say(name)).join(comma) }),
  ].filter(Boolean)
  return (
    <tr>
      <td className="wide">
        <b>{say(unit.name)}</b>
        {notes.length > 0 && (
          <p className="muted small">
            <Separated>{notes}</Separated>
          </p>
        )}
      </td>
      <td className="quiet">{unit.leader ? say(unit.leader.name) : '—'}</td>
      <td>
        <Holder held={unit.head} />
      </td>
      <td className="drop">
        <Holder held={unit.deputy} />
      </td>
      <td className="drop">
        <Holder held={unit.clerk} />
        {unit.others.map((held) => (
          <p key={held.post.id}>
            <Holder held={held} showPost />
          </p>
        ))}
      </td>
    </tr>
  )
}

/** Departments, agencies, townships, by kind. */
export function Units({ units, gone }: Pick<OrganisationView, 'units' | 'gone'>) {
  const say = useSay()
  const date = useDates()
  const [wanted, setWanted] = useState('')
  const shown = units.filter(({ name, id }) =>
    [name.zh, name.en, id].some((text) => text.toLowerCase().includes(wanted.trim().toLowerCase())),
  )
  const kindName = (kind: string) => say(groups[kind as keyof typeof groups] ?? { zh: kind, en: kind })
  return (
    <Panel
      flush
      title={say(w.units)}
      extra={
        <input
          className="input find-unit no-print"
          type="search"
          aria-label={say(w.find)}
          placeholder={say(w.find)}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      }
    >
      <table className="rows cards">
        <thead>
          <tr>
            <th>{say(w.unit)}</th>
            <th>{say(w.leader)}</th>
            <th>{say(w.head)}</th>
            <th>{say(w.deputy)}</th>
            <th>{say(w.clerk)}</th>
          </tr>
        </thead>
        {[...Map.groupBy(shown, ({ kind }) => kind)].map(([kind, inside]) => (
          <tbody key={kind}>
            <tr className="group-row">
              <th colSpan={5} scope="rowgroup">
                {kindName(kind)} {inside.length}
              </th>
            </tr>
            {inside.map((unit) => (
              <UnitRow key={unit.id} unit={unit} />
            ))}
          </tbody>
        ))}
      </table>
      {gone.length > 0 && (
        <ul className="gone">
          {gone.map((unit) => (
            <li key={unit.id} className="muted">
              {say(unit.name)} · {say(w.wentTo, { date: date(unit.until, 'date'), unit: say(unit.successor.name) })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
