import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useCallback, useEffect } from 'react'
import type { Matter } from '../../http/contract/index.ts'
import { matter as query } from '../api/matters.ts'
import { markRead } from '../api/watch.ts'
import { askOf, type Ask } from '../forms/ask.ts'
import { preloadSheet, useSheet } from '../forms/use-sheet.tsx'
import type { Word } from '../i18n/words.ts'
import { Waiting } from '../parts/Trouble.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Files, GrantedExceptions, Links, Receipts } from './Attached.tsx'
import { Checks } from './Checks.tsx'
import { Comments } from './Comments.tsx'
import { Deadlines } from './Deadlines.tsx'
import { Head } from './Head.tsx'
import { Journal } from './Journal.tsx'
import './checks.css'
import './steps.css'
import './matter.css'
import { PlainView } from './PlainView.tsx'
import { presetsOf, screens } from './screens.ts'
import { Passages } from '../trace/Passages.tsx'
import { Trace } from '../trace/Trace.tsx'
import { Stages } from './Stages.tsx'

const route = getRouteApi('/inside/matters/$kind/$id')

/** Where a kind says who has it now: those whose telephone numbers an urging form shows. */
function holdersOf({ view }: Matter) {
  const { holders } = (view ?? {}) as { readonly holders?: readonly { readonly id: string; readonly name: Word }[] }
  return (holders ?? []).map(({ id, name }) => ({ value: id, label: name }))
}

/** Any matter: its stages, content, rule check, deadlines, links and journal, and whatever the reader may do. */
export function MatterPage() {
  const { kind, id } = route.useParams()
  const { data: matter } = useSuspenseQuery(query(kind, id))
  const { open: show, sheet } = useSheet()
  const open = useCallback(
    (ask: Ask) =>
      void presetsOf(matter, ask.verb).then((preset) =>
        show({ ...ask, preset: { ...preset, ...ask.preset }, given: { ...ask.given, holders: holdersOf(matter) } }),
      ),
    [matter, show],
  )
  // A notice or another page may lead straight to a command: ?do=sign opens its form, if it is this reader's to give.
  const { do: wanted, view } = route.useSearch()
  const navigate = route.useNavigate()
  useEffect(() => {
    if (!wanted) return
    const prospect = matter.prospects.find(({ verb, mine }) => verb === wanted && mine)
    if (prospect) open(askOf(matter, prospect))
    void navigate({ search: {}, replace: true })
  }, [wanted, matter, open, navigate])
  useTitle(matter.title)
  useEffect(preloadSheet, [])
  // The receipt is a courtesy to whoever sent it: a failure must not disturb the reading.
  useEffect(() => void markRead({ kind, id }).catch(() => undefined), [kind, id, matter.version])
  const screen = screens[kind]
  const Content = screen?.component ?? PlainView
  const Facts = screen?.facts
  if (view === 'trace')
    return (
      <div className="page" key={`${kind}/${id}`}>
        <Head matter={matter} open={open} />
        <Suspense fallback={<Waiting />}>
          <div className="stack">
            <Trace kind={kind} id={id} />
            <Passages passages={matter.passages} />
          </div>
        </Suspense>
        {sheet}
      </div>
    )
  const content = (
    <Suspense fallback={<Waiting />}>
      <Content matter={matter} open={open} />
    </Suspense>
  )
  return (
    <div className="page" key={`${kind}/${id}`}>
      {screen?.as === 'whole' ? (
        content
      ) : (
        <>
          <Head
            matter={matter}
            open={open}
            facts={
              Facts && (
                <Suspense fallback="…">
                  <Facts matter={matter} />
                </Suspense>
              )
            }
          />
          <div className="thirds">
            <div className="stages-at">
              <Stages stages={matter.stages} />
            </div>
            <div className="stack content-at">
              {content}
              {!screen?.ownFiles && <Files matter={matter} />}
              <Comments matter={matter} />
              <Journal matter={matter} />
            </div>
            <div className="stack checks-at">
              <Checks prospects={matter.prospects} />
              <Deadlines deadlines={matter.deadlines} />
              <GrantedExceptions exceptions={matter.exceptions} />
              <Links links={matter.links} />
              <Receipts receipts={matter.receipts} />
            </div>
          </div>
        </>
      )}
      {sheet}
    </div>
  )
}
