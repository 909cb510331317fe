import type { Matter } from '../../http/contract/index.ts'
import { useSay } from '../i18n/use-say.ts'
import { Panel } from '../parts/Panel.tsx'
import { useNarrow } from '../parts/use-media.ts'
import { When } from '../parts/When.tsx'
import { w } from './words.ts'

/** The way of a matter: where it has been, stands and goes. Folded on a phone. */
export function Stages({ stages }: Pick<Matter, 'stages'>) {
  const say = useSay()
  const narrow = useNarrow()
  const shown = stages.filter(({ state }) => state !== 'skipped')
  const at = shown.findIndex(({ state }) => state === 'now')
  const here = shown[at] ?? shown.findLast(({ state }) => state === 'done')
  const list = (
    <ol className="steps">
      {shown.map((stage) => (
        <li key={stage.id} className={stage.state} aria-current={stage.state === 'now' ? 'step' : undefined}>
          <b>{say(stage.title)}</b>
          {stage.who && <span>{say(stage.who)}</span>}
          {stage.at && (
            <span>
              <When at={stage.at} style={stage.state === 'now' ? 'moment' : 'day'} />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
  if (!narrow || !here) return <Panel title={say(w.stages)} children={list} />
  const title = say(here.title)
  return (
    <Panel title={say(w.stages)}>
      <details>
        <summary>
          {at < 0 ? say(w.closedStage, { title }) : say(w.stageOf, { n: at + 1, all: shown.length, title })}
        </summary>
        {list}
      </details>
    </Panel>
  )
}
