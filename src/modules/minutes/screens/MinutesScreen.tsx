import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { session } from '../../../web/api/matters.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Button, looks } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { MinutesView } from '../contract.ts'
import { conclusionWord } from './conclusions.ts'
import { Marks } from './Marks.tsx'
import { Paper } from './Paper.tsx'
import { w } from './words.ts'

function Decisions({ decisions }: Pick<MinutesView, 'decisions'>) {
  const say = useSay()
  const { comma } = useMarks()
  const date = useDates()
  return (
    <Panel flush title={say(w.decisions)}>
      <table className="rows cards">
        <thead>
          <tr>
            <th>{say(w.item)}</th>
            <th>{say(w.conclusion)}</th>
            <th>{say(w.lead)}</th>
            <th>{say(w.assist)}</th>
            <th>{say(w.due)}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => (
            <tr key={decision.item}>
              <td className="wide">{settled(decision.title)}</td>
              <td className="tight">{say(conclusionWord(decision.conclusion))}</td>
              <td>{decision.lead ? say(decision.lead.name) : '—'}</td>
              <td>{decision.assist.map(({ name }) => say(name)).join(comma) || '—'}</td>
              <td className="tight">{decision.due ? date(decision.due, 'day') : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function Versions({ versions }: Pick<MinutesView, 'versions'>) {
  const say = useSay()
  const date = useDates()
  const earlier = versions.slice(0, -1)
  if (!earlier.length) return null
  return (
    <Panel title={say(w.earlier)} className="no-print">
      {earlier.toReversed().map((version) => (
        <details key={version.version}>
          <summary>
            {say(w.version, { n: version.version })} · {say(w.signedOn, { date: date(version.signed.on, 'date') })}
          </summary>
          {version.reason && <p className="muted">{say(w.because, { reason: settled(version.reason) })}</p>}
          <div className="prose">
            {version.paragraphs.map((paragraph, i) => (
              <p key={i}>{paragraph}</p>
            ))}
          </div>
        </details>
      ))}
    </Panel>
  )
}

/** The line under the title: whose minutes they are. */
export function MinutesFacts({ matter }: Pick<ScreenProps, 'matter'>) {
  const say = useSay()
  const { colon } = useMarks()
  const view = matter.view as MinutesView | null
  if (!view) return null
  return (
    <Link to="/matters/$kind/$id" params={{ kind: 'meeting', id: view.meeting.id }}>
      {say(w.meeting)}
      {colon}
      {settled(view.meeting.title)}
    </Link>
  )
}

const formats = { pdf: 'PDF', docx: 'Word', ofd: 'OFD' } as const

/** Minutes: the paper itself, the marks put to it, and who does what. */
export function MinutesScreen({ matter }: ScreenProps) {
  const say = useSay()
  const { comma } = useMarks()
  const { data: reader } = useSuspenseQuery(session)
  const view = matter.view as MinutesView | null
  if (!view) return null
  const last = view.versions.at(-1)
  return (
    <div className="stack minutes">
      <Panel
        title={say(w.text)}
        extra={
          <span className="tally">
            <Separated>
              {[
                last ? say(w.version, { n: last.version }) : say(w.draft),
                view.correcting && say(w.correcting, { reason: settled(view.correcting.reason) }),
                view.subjects.length > 0 &&
                  say(w.subjects, { list: view.subjects.map(({ title }) => say(title)).join(comma) }),
                ...(['pdf', 'docx', 'ofd'] as const).map((format) => (
                  <a
                    key={format}
                    className={`${looks('plain', true)} no-print`}
                    href={`/api/matters/minutes/${encodeURIComponent(matter.id)}/paper?format=${format}`}
                    aria-label={`${say(w.download)} ${formats[format]}`}
                    download
                  >
                    {formats[format]}
                  </a>
                )),
                <Button key="print" small look="plain" className="no-print" onClick={() => print()}>
                  <Icon name="print" />
                  {say(w.print)}
                </Button>,
              ]}
            </Separated>
          </span>
        }
      >
        <Paper view={view} matter={matter} government={reader.government.name} />
      </Panel>
      <Marks view={view} />
      {view.decisions.length > 0 && <Decisions decisions={view.decisions} />}
      <Versions versions={view.versions} />
    </div>
  )
}
