import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouterState } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { interpretations, rulebook } from '../api/rulebook.ts'
import { useSheet } from '../forms/use-sheet.tsx'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Panel } from '../parts/Panel.tsx'
import { Separated } from '../parts/Separated.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Chapter, useChapterTitle } from './Chapter.tsx'
import { allNorms, counted, narrowed, type State } from './counted.ts'
import { askToRead, readingsOf, type Reading } from './readings.ts'
import './rulebook.css'
import { w } from './words.ts'

const route = getRouteApi('/inside/rulebook')

/** The rules as they run: article by article, with the norms, what implements them and how they are read. */
export function RulebookPage() {
  const say = useSay()
  const date = useDates()
  const chapterTitle = useChapterTitle()
  const { version } = route.useSearch()
  const navigate = route.useNavigate()
  const { data } = useSuspenseQuery(rulebook(version))
  const { data: register } = useQuery({ ...interpretations, retry: false })
  const [q, setQ] = useState('')
  const [state, setState] = useState<State | 'all'>('all')
  const deferred = useDeferredValue(q)
  const chapters = useMemo(() => narrowed(data, { q: deferred, state, force: 'all' }), [data, deferred, state])
  const readings = useMemo(() => readingsOf(register), [register])
  const { open, sheet } = useSheet()
  const mayRead = register?.prospects.some(({ verb, mine }) => verb === 'adopt' && mine)
  const change = (entry: Reading) => {
    const ask = askToRead(register, entry)
    if (ask) open(ask)
  }
  const norms = allNorms(data)
  const count = counted(norms)
  const aim = useRouterState({ select: ({ location }) => location.hash })
  // The rulebook arrives after the router has looked for the place.
  useEffect(() => document.getElementById(aim)?.scrollIntoView({ block: 'center' }), [aim])
  useTitle(say(w.rulebook))
  const { instrument } = data
  return (
    <div className="page">
      <div className="head">
        <div>
          <p className="eyebrow">{instrument.number}</p>
          <h1>{instrument.title}</h1>
          <p>
            <Separated>
              {[
                say(w.adopted, { date: date(instrument.adopted, 'date') }),
                say(w.inForce, { date: date(instrument.inForce, 'date') }),
                instrument.repealed && say(w.repealed, { date: date(instrument.repealed, 'date') }),
              ]}
            </Separated>
          </p>
        </div>
        <div className="acts">
          {data.versions.length > 1 && (
            <select
              className="input"
              aria-label={say(w.version)}
              value={data.id}
              onChange={(event) => void navigate({ search: { version: event.target.value } })}
            >
              {data.versions.map((v) => (
                <option key={v.id} value={v.id}>
                  {v.current ? say(w.current, { title: v.number }) : v.number}
                </option>
              ))}
            </select>
          )}
          <Button onClick={() => print()}>
            <Icon name="print" />
            {say(w.print)}
          </Button>
        </div>
      </div>
      <div className="book">
        <div className="contents no-print">
          <Panel title={say(w.contents)}>
            <ol>
              {chapters.map((chapter) => (
                <li key={chapter.number}>
                  <a href={`#chapter-${chapter.number}`}>{chapterTitle(chapter)}</a>
                </li>
              ))}
            </ol>
          </Panel>
        </div>
        <div className="stack">
          <div className="book-tools no-print">
            <input
              className="input"
              type="search"
              aria-label={say(w.find)}
              placeholder={say(w.find)}
              value={q}
              onChange={(event) => setQ(event.target.value)}
              maxLength={60}
            />
            <Choice<State | 'all'>
              label={say(w.state)}
              value={state}
              onChange={setState}
              options={[
                { value: 'all', label: say(w.all, { n: norms.length }) },
                { value: 'enforced', label: say(w.enforced, { n: count.enforced }) },
                { value: 'nothing', label: say(w.nothing, { n: count.nothing }) },
                { value: 'open', label: say(w.open, { n: count.open }) },
              ]}
            />
          </div>
          {chapters.length === 0 && <p className="empty">{say(w.none)}</p>}
          {chapters.map((chapter) => (
            <Chapter
              key={chapter.number}
              chapter={chapter}
              readings={readings}
              change={mayRead ? change : undefined}
              aim={aim}
            />
          ))}
        </div>
      </div>
      {sheet}
    </div>
  )
}
