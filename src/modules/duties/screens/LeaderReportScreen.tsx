import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { subjects, type LeaderReportView } from '../contract.ts'
import { Rows } from './Rows.tsx'
import { Said } from './Said.tsx'
import { w } from './words.ts'

/** What was told, what the leader reported of it, what the mayor said. */
export function LeaderReportScreen({ matter }: ScreenProps) {
  const say = useSay()
  const view = matter.view as LeaderReportView | null
  if (!view) return null
  const { noted, report, answer, settled: done } = view
  return (
    <div className="stack">
      {noted && <Said title={say(w.noted)} who={noted.by.name} on={noted.on} text={noted.text} />}
      {report && (
        <Said title={say(w.report)} who={report.by.name} on={report.on} text={report.text}>
          <Rows
            rows={[
              [say(w.sort), say(subjects[report.subject])],
              [say(w.research), report.research && settled(report.research)],
              [say(w.proposal), report.proposal && settled(report.proposal)],
            ]}
          />
        </Said>
      )}
      {done && <Said title={say(w.settled)} who={view.leader.name} on={done.on} text={done.reason} />}
      {answer && <Said title={say(w.answer)} who={answer.by.name} on={answer.on} text={answer.text} />}
    </div>
  )
}
