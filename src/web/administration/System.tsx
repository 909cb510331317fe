import { useSuspenseQuery } from '@tanstack/react-query'
import { saveBackup, status } from '../api/administration.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { tell } from '../parts/notices.ts'
import { Panel } from '../parts/Panel.tsx'
import { CalendarImport } from './CalendarImport.tsx'
import { useWork } from './use-work.ts'
import { w } from './words.ts'

const megabytes = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(1)} MB`

/** How the system stands, in numbers; backups; the holiday notices. */
export function System() {
  const say = useSay()
  const date = useDates()
  const { data } = useSuspenseQuery(status)
  const backup = useWork(saveBackup, () => tell(say(w.backedUp)))
  const rows = [
    [say(w.version), `${data.version} · Node ${data.node}`],
    [say(w.started), date(data.started, 'fullMoment')],
    [say(w.database), `${data.database.backend} ${data.database.version}`],
    [say(w.size), megabytes(data.database.bytes)],
    [say(w.journal), say(w.journalOf, data.journal)],
    [say(w.files), say(w.filesOf, { n: data.files.count, size: megabytes(data.files.bytes) })],
    [say(w.deadlines), say(w.deadlinesOf, data.deadlines)],
    [
      say(w.calendar),
      say(w.years, {
        years: data.calendar.years.length ? `${data.calendar.years[0]}—${data.calendar.years.at(-1)}` : '—',
      }),
    ],
  ] as const
  return (
    <div className="stack">
      <Panel
        title={say(w.state)}
        extra={
          <Button small disabled={backup.isPending} onClick={() => backup.mutate()}>
            <Icon name="download" />
            {say(w.backup)}
          </Button>
        }
      >
        {data.database.notice && <p className="warning">{say(data.database.notice)}</p>}
        <dl className="facts figures">
          {rows.map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <CalendarImport />
    </div>
  )
}
