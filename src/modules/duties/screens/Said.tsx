import type { ReactNode } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { w } from './words.ts'

type Props = {
  readonly title: string
  readonly who?: { readonly zh: string; readonly en: string }
  readonly on: string
  readonly text?: string | null
  readonly children?: ReactNode
}

/** What somebody said on a day, as it was written. */
export function Said({ title, who, on, text, children }: Props) {
  const say = useSay()
  const date = useDates()
  const day = date(on, 'date')
  return (
    <Panel title={title} extra={<span className="tally">{who ? say(w.said, { who: say(who), date: day }) : day}</span>}>
      {text && (
        <div className="prose">
          <p className="written">{settled(text)}</p>
        </div>
      )}
      {children}
    </Panel>
  )
}
