import type { Matter, Prospect } from '../../http/contract/index.ts'
import { askOf, type Ask } from '../forms/ask.ts'
import { preloadSheet } from '../forms/use-sheet.tsx'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { Menu } from '../parts/Menu.tsx'
import { bare, ownActions } from './actions.ts'
import { w } from './words.ts'

const inSight = 3

type Props = {
  readonly matter: Matter
  readonly open: (ask: Ask) => void
  /** Commands that have their own places on the page. */ readonly elsewhere?: readonly string[] | undefined
  /** Verbs that come before the others, where none is expected. */ readonly first?: readonly string[] | undefined
}

/** Three buttons; the rest in a menu. */
export function Actions({ matter, open, elsewhere = [], first = [] }: Props) {
  const say = useSay()
  const mine = ownActions(matter.prospects, first).filter(({ verb }) => !elsewhere.includes(verb))
  const transition = bare(matter.prospects, 'transition')
  const recordable = matter.prospects.filter(({ mine: own, records }) => !own && records.length > 0)
  const rest = [...mine.slice(inSight), ...(transition ? [transition] : [])]
  const main = mine.findIndex(({ expected, verb }) => expected || first.includes(verb))
  const give = (prospect: Prospect) => open(askOf(matter, prospect))
  return (
    <div className="acts" onPointerEnter={preloadSheet}>
      {rest.length + recordable.length > 0 && (
        <Menu
          className="more"
          label={
            <>
              <span className="long">{say(w.more)}</span>
              <span className="short" aria-hidden="true">
                …
              </span>
            </>
          }
        >
          {rest.map((prospect) => (
            <button key={prospect.name} type="button" onClick={() => give(prospect)}>
              {say(prospect.title)}
            </button>
          ))}
          {recordable.length > 0 && rest.length > 0 && <hr />}
          {recordable.map((prospect) => (
            <button
              key={prospect.name}
              type="button"
              onClick={() => open(askOf(matter, prospect, { recording: true }))}
            >
              {say(w.record, { title: say(prospect.title) })}
            </button>
          ))}
        </Menu>
      )}
      {mine
        .slice(0, inSight)
        .map((prospect, i) => (
          <Button key={prospect.name} look={i === main ? 'primary' : undefined} onClick={() => give(prospect)}>
            {say(prospect.title)}
          </Button>
        ))
        .reverse()}
    </div>
  )
}
