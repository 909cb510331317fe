import type { FormEvent } from 'react'
import { useSay } from '../../../web/i18n/use-say.ts'
import { retentions, type Retention } from '../contract.ts'
import type { ArchiveSearch } from './catalogue.ts'
import '../../../web/lists/lists.css'
import { w } from './words.ts'

type Props = {
  readonly search: ArchiveSearch
  readonly years: readonly number[]
  /** With retention classes: only what is filed has one. */
  readonly classes: boolean
  readonly change: (changes: { readonly [K in keyof ArchiveSearch]?: ArchiveSearch[K] | undefined }) => void
}

/** What narrows the lists of the archive; all of it stands in the address. */
export function ArchiveFilters({ search, years, classes, change }: Props) {
  const say = useSay()
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const q = new FormData(event.currentTarget).get('q')
    change({ q: typeof q === 'string' && q.trim() ? q.trim() : undefined })
  }
  return (
    <form className="filters no-print" role="search" aria-label={say(w.filters)} onSubmit={find}>
      <label className="field grow">
        <span>{say(w.search)}</span>
        <input
          key={search.q ?? ''}
          className="input"
          type="search"
          name="q"
          defaultValue={search.q ?? ''}
          maxLength={100}
        />
      </label>
      <label className="field">
        <span>{say(w.year)}</span>
        <select
          className="input"
          value={search.year ?? ''}
          onChange={(event) => change({ year: event.target.value ? Number(event.target.value) : undefined })}
        >
          <option value="">{say(w.allYears)}</option>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      {classes && (
        <label className="field">
          <span>{say(w.retention)}</span>
          <select
            className="input"
            value={search.retention ?? ''}
            onChange={(event) => change({ retention: (event.target.value || undefined) as Retention | undefined })}
          >
            <option value="">{say(w.allClasses)}</option>
            {Object.entries(retentions).map(([id, name]) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
      )}
    </form>
  )
}
