import type { Matter } from '../../http/contract/index.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useSay } from '../i18n/use-say.ts'
import type { Word } from '../i18n/words.ts'
import { Article } from '../parts/Article.tsx'
import { DueWords, Lamp } from '../parts/Lamp.tsx'
import { Panel } from '../parts/Panel.tsx'
import { Separated } from '../parts/Separated.tsx'
import { When } from '../parts/When.tsx'
import { WhyDate } from './WhyDate.tsx'
import { w } from './words.ts'

const lapses: Readonly<Record<string, Word>> = {
  consent: w.lapseConsent,
  remind: w.lapseRemind,
  escalate: w.lapseEscalate,
  void: w.lapseVoid,
}

export function Deadlines({ deadlines }: Pick<Matter, 'deadlines'>) {
  const say = useSay()
  const { comma } = useMarks()
  if (!deadlines.length) return null
  return (
    <Panel title={say(w.deadlines)} className="deadlines-panel">
      <ul className="deadlines">
        {deadlines.map((deadline) => (
          <li key={deadline.key}>
            <Lamp lamp={deadline.lamp} />
            <div>
              <b>{say(deadline.says)}</b>
              <p>
                {deadline.due ? (
                  <Separated>
                    {[
                      <DueWords
                        key="left"
                        lamp={deadline.lamp}
                        due={deadline.due}
                        workingDaysLeft={deadline.workingDaysLeft}
                      />,
                      <When key="due" at={deadline.due} />,
                    ]}
                  </Separated>
                ) : (
                  say(w.noDate)
                )}
              </p>
              <p className="muted small">
                <Separated>
                  {[
                    deadline.owes.length > 0 &&
                      say(w.owes, { who: deadline.owes.map(({ name }) => say(name)).join(comma) }),
                    lapses[deadline.lapse] && say(lapses[deadline.lapse]!),
                    deadline.lapsed && say(w.lapsed),
                    deadline.provisional && say(w.provisional),
                  ]}
                </Separated>
              </p>
              {deadline.due && <WhyDate why={deadline.why} />}
            </div>
            <Article norm={deadline.norm} name={deadline.articleName} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
