import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { session } from '../../../web/api/matters.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { civilDate } from '../../../web/i18n/dates.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Button, looks } from '../../../web/parts/Button.tsx'
import { Choice } from '../../../web/parts/Choice.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Pager } from '../../../web/parts/Pager.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Trouble, Waiting } from '../../../web/parts/Trouble.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { retentions } from '../contract.ts'
import { ArchiveFilters } from './ArchiveFilters.tsx'
import { catalogue, exportOf, transfers, waiting, type ArchiveSearch } from './catalogue.ts'
import { CatalogueTable } from './CatalogueTable.tsx'
import { TransferTable } from './Transfers.tsx'
import { WaitingTable } from './Waiting.tsx'
import { w } from './words.ts'

const route = getRouteApi('/inside/archive')
const queries = { 'to-file': waiting, filed: catalogue, transfers } as const
const empty = { 'to-file': w.nothingToFile, filed: w.nothingFiled, transfers: w.noTransfers } as const

/** 归档: what waits to be filed, the catalogue of what is filed, and what went to the archive. */
export function ArchivePage() {
  const say = useSay()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: reader } = useSuspenseQuery(session)
  const thisYear = Number(civilDate(reader.now).slice(0, 4))
  const view = search.view ?? 'filed'
  const { data, error, refetch } = useQuery(queries[view](search))
  useTitle(say(w.page))
  const change = (changes: { readonly [K in keyof ArchiveSearch]?: ArchiveSearch[K] | undefined }) => {
    const next = Object.entries({ ...search, page: undefined, ...changes }).filter(([, value]) => value !== undefined)
    void navigate({ search: Object.fromEntries(next) as ArchiveSearch, replace: true, resetScroll: false })
  }
  const caption =
    view === 'filed'
      ? say(w.captionOf, {
          year: search.year ? `${search.year}` : say(w.allYears),
          retention: search.retention ? say(retentions[search.retention]) : say(w.allClasses),
        })
      : say(view === 'to-file' ? w.toFile : w.transfers)
  return (
    <div className="page">
      <div className="head">
        <h1>{say(w.page)}</h1>
        <div className="acts">
          <Choice
            label={say(w.view)}
            value={view}
            onChange={(next) => change({ view: next })}
            options={[
              { value: 'to-file', label: say(w.toFile) },
              { value: 'filed', label: say(w.filed) },
              { value: 'transfers', label: say(w.transfers) },
            ]}
          />
          {view === 'filed' && (
            <>
              <a className={looks()} href={exportOf(search)} download>
                <Icon name="download" />
                {say(w.export)}
              </a>
              <Button onClick={() => print()}>
                <Icon name="print" />
                {say(w.print)}
              </Button>
            </>
          )}
          <NewMenu kind="archive-transfer" />
        </div>
      </div>
      <Panel flush title={caption} extra={data && <span className="tally">{say(w.count, { n: data.total })}</span>}>
        <ArchiveFilters
          search={search}
          years={Array.from({ length: 12 }, (_, i) => thisYear - i)}
          classes={view === 'filed'}
          change={change}
        />
        {error ? (
          <Trouble error={error} again={() => void refetch()} />
        ) : !data ? (
          <Waiting />
        ) : !data.items.length ? (
          <p className="empty">{say(empty[view])}</p>
        ) : view === 'filed' ? (
          <CatalogueTable rows={data.items} caption={caption} />
        ) : view === 'to-file' ? (
          <WaitingTable rows={data.items} />
        ) : (
          <TransferTable rows={data.items} />
        )}
        {data && data.total > data.size && (
          <Pager
            page={data.page}
            size={data.size}
            total={data.total}
            go={(page) => change({ page: page > 1 ? page : undefined })}
          />
        )}
      </Panel>
    </div>
  )
}
