import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { WeekView } from '../contract.ts'
import { WeekTable } from './WeekTable.tsx'
import { w } from './words.ts'

/** A week as a matter: what the office drew up. */
export function WeekPlanScreen({ matter }: Pick<ScreenProps, 'matter'>) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as WeekView | null
  if (!view) return null
  const caption = say(w.weekOf, { from: date(view.monday, 'day'), until: date(view.sunday, 'day') })
  return (
    <Panel
      flush
      className="week-panel"
      title={caption}
      extra={
        <div className="acts">
          <Button onClick={() => print()}>
            <Icon name="print" />
            {say(w.print)}
          </Button>
        </div>
      }
    >
      <WeekTable view={view} caption={caption} />
    </Panel>
  )
}
