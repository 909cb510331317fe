import { useQuery } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { choices, kinds, session } from '../api/matters.ts'
import { civilDate } from '../i18n/dates.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { useNarrow } from '../parts/use-media.ts'
import type { ListSearch } from './filter.ts'
import { w } from './words.ts'

type Props = {
  readonly kind?: string | undefined
  readonly search: ListSearch
  readonly change: (change: Partial<Record<keyof ListSearch, string | undefined>>) => void
  readonly children?: ReactNode
}

function Pick({
  label,
  value,
  options,
  choose,
}: {
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly (readonly [string, string])[]
  readonly choose: (value: string | undefined) => void
}) {
  const say = useSay()
  return (
    <label className="field">
      <span>{label}</span>
      <select className="input" value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{say(w.all)}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

const yearsOffered = 10

/** This year and those before it; an earlier one that the address names is offered too. */
function recentYears(now: string, named: number | undefined): readonly string[] {
  const latest = Number(civilDate(now).slice(0, 4))
  const years = Array.from({ length: yearsOffered }, (_, i) => latest - i)
  return (named === undefined || years.includes(named) ? years : [...years, named]).map(String)
}

/** What narrows a list; everything stands in the address, so that a list can be passed on. */
export function Filters({ kind, search, change, children }: Props) {
  const say = useSay()
  const narrow = useNarrow()
  const { data: all = [] } = useQuery(kinds)
  const { data: units = [] } = useQuery(choices('units'))
  const { data: reader } = useQuery(session)
  const here = all.find((k) => k.kind === (kind ?? search.kind))
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const q = new FormData(event.currentTarget).get('q')
    change({ q: typeof q === 'string' && q.trim() ? q.trim() : undefined })
  }
  const narrowed = search.q ?? search.kind ?? search.year ?? search.stage ?? search.unit ?? search.lamp ?? search.box
  const picks = (
    <>
      {kind === undefined && (
        <Pick
          label={say(w.kind)}
          value={search.kind}
          choose={(chosen) => change({ kind: chosen, stage: undefined })}
          options={all.map((k) => [k.kind, say(k.title)])}
        />
      )}
      {here && (
        <Pick
          label={say(w.stage)}
          value={search.stage}
          choose={(stage) => change({ stage })}
          options={here.stages.map((stage) => [stage.id, say(stage.title)])}
        />
      )}
      {reader && (
        <Pick
          label={say(w.year)}
          value={search.year?.toString()}
          choose={(year) => change({ year })}
          options={recentYears(reader.now, search.year).map((year) => [year, year])}
        />
      )}
      <Pick
        label={say(w.unit)}
        value={search.unit}
        choose={(unit) => change({ unit })}
        options={units.map((unit) => [unit.value, say(unit.label)])}
      />
      <Pick
        label={say(w.lamp)}
        value={search.lamp}
        choose={(lamp) => change({ lamp })}
        options={[
          ['red', say(w.red)],
          ['amber', say(w.amber)],
          ['green', say(w.green)],
          ['none', say(w.none)],
        ]}
      />
      <Pick
        label={say(w.state)}
        value={search.box}
        choose={(box) => change({ box })}
        options={[
          ['open', say(w.open)],
          ['closed', say(w.closed)],
        ]}
      />
    </>
  )
  return (
    <form className="filters no-print" role="search" aria-label={say(w.filters)} onSubmit={find}>
      <label className="field grow">
        <span>{here ? say(w.searchIn, { kind: say(here.title) }) : say(w.search)}</span>
        <input
          key={search.q ?? ''}
          className="input"
          type="search"
          name="q"
          defaultValue={search.q ?? ''}
          maxLength={100}
        />
      </label>
      {narrow ? (
        <details className="more-filters">
          <summary>{say(w.filters)}</summary>
          <div>{picks}</div>
        </details>
      ) : (
        picks
      )}
      {narrowed && (
        <Button
          look="plain"
          onClick={() =>
            change({
              q: undefined,
              kind: undefined,
              year: undefined,
              stage: undefined,
              unit: undefined,
              lamp: undefined,
              box: undefined,
            })
          }
        >
          {say(w.clear)}
        </Button>
      )}
      {children}
    </form>
  )
}
