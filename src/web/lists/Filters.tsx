import { useQuery } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { choices, kinds } from '../api/matters.ts'
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

/** What narrows a list; everything stands in the address, so that a list can be passed on. */
export function Filters({ kind, search, change, children }: Props) {
  const say = useSay()
  const narrow = useNarrow()
  const { data: all = [] } = useQuery(kinds)
  const { data: units = [] } = useQuery(choices('units'))
  const here = all.find((k) => k.kind === kind)
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const q = new FormData(event.currentTarget).get('q')
    change({ q: typeof q === 'string' && q.trim() ? q.trim() : undefined })
  }
  const narrowed = search.q ?? search.stage ?? search.unit ?? search.lamp ?? search.box
  const picks = (
    <>
      {here && (
        <Pick
          label={say(w.stage)}
          value={search.stage}
          choose={(stage) => change({ stage })}
          options={here.stages.map((stage) => [stage.id, say(stage.title)])}
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
          onClick={() => change({ q: undefined, stage: undefined, unit: undefined, lamp: undefined, box: undefined })}
        >
          {say(w.clear)}
        </Button>
      )}
      {children}
    </form>
  )
}
