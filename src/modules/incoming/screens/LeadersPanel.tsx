import type { ReactNode } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { IncomingView } from '../contract/view.ts'
import { opinions } from '../contract/word.ts'
import { Signed } from './Signed.tsx'
import { w } from './words.ts'

const acts = { opinion: w.opinion, instruction: w.instruction, circle: w.circle } as const

function Line({
  what,
  on,
  children,
}: {
  readonly what: string
  readonly on: string | null
  readonly children: ReactNode
}) {
  return (
    <li>
      <span className="what">{what}</span>
      <div>{children}</div>
      {on ? <When at={on} style="day" className="muted" /> : <span />}
    </li>
  )
}

/** The proposal, what each leader said of it, and whose turn it is. A circle is shown as a circle: it says nothing else. */
export function LeadersPanel({ view }: { readonly view: IncomingView }) {
  const say = useSay()
  const { comma, stop } = useMarks()
  const { proposal, presented } = view
  if (!proposal) return null
  return (
    <Panel title={say(w.leaders)} extra={proposal.major && <span className="due amber">{say(w.major)}</span>}>
      <ol className="course">
        <Line what={say(w.proposed)} on={proposal.on}>
          <Signed mark={proposal} /> <span className="written">{settled(proposal.text)}</span>
        </Line>
        {presented && (
          <Line what={say(w.presented)} on={presented.on}>
            <Signed mark={presented} /> {presented.text && <span className="written">{settled(presented.text)}</span>}
          </Line>
        )}
        {view.acts.map((act, i) => (
          <Line key={i} what={say(acts[act.act])} on={act.given}>
            <Signed mark={act} />{' '}
            <span className="written">
              {[act.opinion && say(opinions[act.opinion]), act.text && settled(act.text)].filter(Boolean).join(stop)}
            </span>
            {act.units.length > 0 && (
              <span className="muted small">
                {' '}
                {say(w.toUnits, { units: act.units.map(({ name }) => say(name)).join(comma) })}
              </span>
            )}
            {act.earlier && <span className="muted small"> {say(w.earlier)}</span>}
          </Line>
        ))}
        {view.signers
          .filter(({ state }) => state !== 'done')
          .map((signer) => (
            <Line key={signer.id} what={signer.state === 'waiting' ? say(w.turn) : say(w.later)} on={null}>
              <b>{say(signer.name)}</b>
            </Line>
          ))}
      </ol>
    </Panel>
  )
}
