import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { address } from '../api/address.ts'
import { matters } from '../api/matters.ts'
import { useSay } from '../i18n/use-say.ts'
import { looks } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Pager } from '../parts/Pager.tsx'
import { Trouble, Waiting } from '../parts/Trouble.tsx'
import { usePreferences } from '../preferences.ts'
import { asked, type ListSearch } from './filter.ts'
import { Filters } from './Filters.tsx'
import { Table } from './Table.tsx'
import { w } from './words.ts'

type Props = {
  readonly kind?: string | undefined
  readonly search: ListSearch
  readonly caption: string
  /** Instead of the table, for the same rows. */ readonly children?: ReactNode
}

/** The same list as a ledger: what is filtered here is filtered there. */
export function ExportLink({ kind, search }: Pick<Props, 'kind' | 'search'>) {
  const say = useSay()
  const { language } = usePreferences()
  const { page: _, ...rest } = asked(kind, search)
  return (
    <a className={looks()} href={address('/api/lists.xlsx', { ...rest, language })} download>
      <Icon name="download" />
      {say(w.export)}
    </a>
  )
}

/** A filtered, sorted, paged list with its filters in the address. */
export function List({ kind, search, caption, children }: Props) {
  const say = useSay()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(matters(asked(kind, search)))
  const change = (changes: Partial<Record<keyof ListSearch, string | number | undefined>>) => {
    const next = Object.fromEntries(
      Object.entries({ ...search, page: undefined, ...changes }).filter(([, value]) => value !== undefined),
    )
    void navigate({ to: '.', search: next as ListSearch, replace: true, resetScroll: false })
  }
  return (
    <section className="panel flush" aria-label={caption}>
      <Filters kind={kind} search={search} change={change} />
      {error ? (
        <Trouble error={error} again={() => void refetch()} />
      ) : !data ? (
        <Waiting />
      ) : data.items.length ? (
        (children ?? (
          <Table
            rows={data.items}
            caption={caption}
            search={search}
            sort={(sort, order) => change({ sort, order })}
            showKind={kind === undefined}
          />
        ))
      ) : (
        <p className="empty">{say(w.nothing)}</p>
      )}
      {data && data.total > 0 && (
        <Pager
          page={data.page}
          size={data.size}
          total={data.total}
          go={(page) => change({ page: page > 1 ? page : undefined })}
        />
      )}
    </section>
  )
}
