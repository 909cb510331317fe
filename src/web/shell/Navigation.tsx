import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Session } from '../../http/contract/index.ts'
import { desk } from '../api/matters.ts'
import { useSay } from '../i18n/use-say.ts'
import { Icon } from '../parts/Icon.tsx'
import { Menu } from '../parts/Menu.tsx'
import { administration, inTheBar, places, reference } from './navigation.ts'
import { w } from './words.ts'

/** At the side, or at the bottom of a phone. Administrators read no matters and see none here. */
export function Navigation({ session }: { readonly session: Session }) {
  const say = useSay()
  const { data } = useQuery({ ...desk, enabled: session.admin === null })
  const main = session.admin ? [administration] : places
  const rest = reference
  const count = (kind: string | undefined, to: string) =>
    (to === '/' ? data?.counts.todo : kind ? data?.todo.filter((row) => row.kind === kind).length : undefined) ||
    undefined
  const link = ({ to, label, icon, kind }: (typeof places)[number], className: string) => (
    <Link
      key={to}
      to={to}
      className={className}
      activeOptions={{ exact: to === '/' }}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon name={icon} />
      <span>{say(label)}</span>
      {count(kind, to) && <span className="count">{count(kind, to)}</span>}
    </Link>
  )
  return (
    <nav className="side" aria-label={say(w.navigation)}>
      {main.map((place, i) => link(place, i < inTheBar ? '' : 'rest'))}
      <hr className="rest" />
      {rest.map((place) => link(place, 'rest'))}
      <Menu
        className="folded"
        label={
          <>
            <Icon name="more" />
            <span>{say(w.more)}</span>
          </>
        }
      >
        {[...main.slice(inTheBar), ...rest].map((place) => link(place, ''))}
      </Menu>
    </nav>
  )
}
