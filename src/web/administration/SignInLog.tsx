import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { signIns, type SignIn } from '../api/administration.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Pager } from '../parts/Pager.tsx'
import { Panel } from '../parts/Panel.tsx'
import { Trouble, Waiting } from '../parts/Trouble.tsx'
import { signInWords, w } from './words.ts'

const alarming: readonly SignIn['event'][] = ['failed', 'locked', 'second-factor-failed']

export function SignInLog() {
  const say = useSay()
  const date = useDates()
  const [person, setPerson] = useState('')
  const [event, setEvent] = useState('')
  const [page, setPage] = useState(1)
  const { data, error } = useQuery({
    ...signIns({ ...(person.trim() ? { person: person.trim() } : {}), ...(event ? { event } : {}), page }),
    placeholderData: keepPreviousData,
  })
  return (
    <Panel flush title={say(w.signIns)}>
      <div className="filters">
        <label className="field">
          <span>{say(w.person)}</span>
          <input
            className="input"
            type="search"
            value={person}
            maxLength={60}
            onChange={(e) => {
              setPerson(e.target.value)
              setPage(1)
            }}
          />
        </label>
        <label className="field">
          <span>{say(w.event)}</span>
          <select
            className="input"
            value={event}
            onChange={(e) => {
              setEvent(e.target.value)
              setPage(1)
            }}
          >
            <option value="">{say(w.all)}</option>
            {Object.entries(signInWords).map(([id, word]) => (
              <option key={id} value={id}>
                {say(word)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {error ? (
        <Trouble error={error} />
      ) : !data ? (
        <Waiting />
      ) : (
        <>
          <table className="rows cards">
            <thead>
              <tr>
                <th>{say(w.at)}</th>
                <th>{say(w.person)}</th>
                <th>{say(w.event)}</th>
                <th>{say(w.by)}</th>
                <th>{say(w.address)}</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((entry, i) => (
                <tr key={entry.at + entry.person + i}>
                  <td className="tight figures">{date(entry.at, 'fullMoment')}</td>
                  <td>
                    <code>{entry.person}</code>
                  </td>
                  <td className={alarming.includes(entry.event) ? 'due red' : ''}>{say(signInWords[entry.event])}</td>
                  <td className="quiet">{entry.by ?? ''}</td>
                  <td className="quiet">{entry.address ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Pager page={data.page} size={data.size} total={data.total} go={setPage} />
        </>
      )}
    </Panel>
  )
}
