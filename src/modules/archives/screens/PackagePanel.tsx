import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { archives } from '../../../http/contract/index.ts'
import { get, send } from '../../../web/api/client.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Button, looks } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { tell } from '../../../web/parts/notices.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { TransferView } from '../contract.ts'
import { w } from './words.ts'

type Progress = archives.Progress
const path = (id: string): string => `/api/archives/${encodeURIComponent(id)}/package`
/** Milliseconds between two looks at a package that is being made. */
const pause = 700
const progressOf = (id: string) =>
  queryOptions({
    queryKey: ['archive-package', id],
    queryFn: ({ signal }) => get<Progress>(path(id), {}, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? pause : false),
  })

const sized = (bytes: number): string =>
  bytes < 1024 ** 2 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`

/** The package of a transfer: made in the background, with its progress; then where it lies and its hash. */
export function PackagePanel({ matter, view }: Pick<ScreenProps, 'matter'> & { readonly view: TransferView }) {
  const say = useSay()
  const client = useQueryClient()
  const { data: progress } = useQuery(progressOf(matter.id))
  const state = progress?.state ?? 'idle'
  // What came of it stands in the transfer.
  useEffect(() => {
    if (state !== 'idle' && state !== 'running')
      void client.invalidateQueries({ queryKey: ['matter', matter.kind, matter.id] })
  }, [state, client, matter.kind, matter.id])
  const mine = matter.prospects.some(({ verb, mine: may }) => verb === 'hand-over' && may)
  const ready = matter.stage === 'checked' || matter.stage === 'packed'
  const make = async () => {
    try {
      client.setQueryData(progressOf(matter.id).queryKey, await send<Progress>(path(matter.id)))
    } catch (error) {
      tell((error as Error).message, true)
    }
  }
  const running = state === 'running'
  return (
    <Panel
      title={say(w.package)}
      extra={
        mine &&
        ready && (
          <Button small disabled={running} onClick={() => void make()}>
            {say(view.package ? w.again : w.make)}
          </Button>
        )
      }
    >
      {running && progress ? (
        <p role="status">
          {say(w.making, { done: progress.done, of: progress.of })}{' '}
          <progress
            style={{ accentColor: 'var(--action)' }}
            max={progress.of || 1}
            value={progress.done}
            aria-label={say(w.package)}
          />
        </p>
      ) : view.package ? (
        <>
          <p>
            <a
              className={looks(undefined, true)}
              href={`/api/files/${view.package.file.sha256}?${new URLSearchParams({ kind: matter.kind, id: matter.id })}`}
            >
              <Icon name="download" />
              {say(w.download)}
            </a>{' '}
            {say(w.packed, { files: view.package.files, size: sized(view.package.bytes) })}
          </p>
          <p className="small muted" style={{ overflowWrap: 'anywhere' }}>
            SHA-256 {view.package.file.sha256}
          </p>
          <p className="small muted">{say(w.verify)}</p>
        </>
      ) : (
        <p className="muted">{say(state === 'failed' ? w.makeFailed : w.checkFirst)}</p>
      )}
    </Panel>
  )
}
