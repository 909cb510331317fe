import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { sorts, type EntrustmentView } from '../contract.ts'
import { Rows } from './Rows.tsx'
import { Said } from './Said.tsx'
import { w } from './words.ts'

export function EntrustmentScreen({ matter }: ScreenProps) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as EntrustmentView | null
  if (!view) return null
  return (
    <div className="stack">
      <Panel title={say(sorts[view.sort])}>
        <Rows
          rows={[
            [say(w.to), say(view.to.name)],
            [say(w.entrustedBy), say(w.said, { who: say(view.by.name), date: date(view.on, 'date') })],
            [say(w.until), view.until && date(view.until, 'date')],
            [say(w.text), view.text && settled(view.text)],
          ]}
        />
      </Panel>
      {view.outcome && <Said title={say(w.outcome)} {...view.outcome} />}
      {view.revoked && <Said title={say(w.revoked)} on={view.revoked.on} text={view.revoked.reason} />}
    </div>
  )
}
