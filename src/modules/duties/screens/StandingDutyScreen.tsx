import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { FileList } from '../../../web/matter/Attached.tsx'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { fields, type StandingDutyView } from '../contract.ts'
import { Rows } from './Rows.tsx'
import { Said } from './Said.tsx'
import { w } from './words.ts'

/** The year's list: each of the five duties with what was done about it. */
export function StandingDutyScreen({ matter }: ScreenProps) {
  const say = useSay()
  const date = useDates()
  const { comma } = useMarks()
  const view = matter.view as StandingDutyView | null
  if (!view) return null
  // Sizes stand with the matter's own list of attachments.
  const sized = (files: StandingDutyView['duties'][number]['records'][number]['files']) =>
    matter.files.filter(({ sha256 }) => files.some((file) => file.sha256 === sha256))
  return (
    <div className="stack">
      <Panel title={say(view.leader.name)}>
        <Rows
          rows={[
            [say(w.year), String(view.year)],
            [say(w.charge), view.charge.map(({ name }) => say(name)).join(comma)],
          ]}
        />
      </Panel>
      {view.duties.map(({ field, text, records }) => (
        <Panel
          key={field}
          title={say(fields[field])}
          extra={
            records.length ? (
              <span className="tally">{say(w.records, { n: records.length })}</span>
            ) : (
              <span className="due amber">{say(w.none)}</span>
            )
          }
        >
          <div className="prose">
            <p className="written">{settled(text)}</p>
          </div>
          <ul className="linked">
            {records.map((record, i) => (
              <li key={i}>
                <div>
                  {settled(record.text)}
                  <p className="muted small">
                    {date(record.on, 'date')} {say(w.by, { by: say(record.by.name) })}
                  </p>
                  {record.files.length > 0 && <FileList files={sized(record.files)} of={matter} />}
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      ))}
      {view.concluded && <Said title={say(w.concluded)} {...view.concluded} />}
    </div>
  )
}
