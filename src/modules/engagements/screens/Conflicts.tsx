import { askOf } from '../../../web/forms/ask.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { EngagementView } from '../contract.ts'
import { w } from './words.ts'

/** Who cannot be there as things stand now, with the pair proposed; one press opens the arrangement with the pair in place. */
export function Conflicts({ matter, open, view }: ScreenProps & { readonly view: EngagementView }) {
  const say = useSay()
  if (!view.conflicts.length) return null
  const arrange = matter.prospects.find(({ verb, mine }) => verb === 'arrange' && mine)
  const asked = view.arranged?.attends ?? view.invited
  const replaced = asked.map(
    ({ id }) => view.conflicts.find(({ post, instead }) => post.id === id && instead)?.instead?.id ?? id,
  )
  return (
    <Panel
      title={say(w.conflicts)}
      extra={
        arrange && (
          <Button
            look="primary"
            onClick={() => open(askOf(matter, arrange, { fixed: { leaders: [...new Set(replaced)] } }))}
          >
            {say(w.sendPair)}
          </Button>
        )
      }
    >
      <ul>
        {view.conflicts.map(({ post, why, instead }) => (
          <li key={post.id}>
            <b>{say(post.name)}</b> <span className="due amber">{say(why)}</span>{' '}
            {instead ? say(w.instead, { post: say(instead.name) }) : say(w.nobodyFree)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
