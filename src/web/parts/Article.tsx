import { Link } from '@tanstack/react-router'
import type { Text } from '../../http/contract/index.ts'
import { useSay } from '../i18n/use-say.ts'

/** The article that a norm rests on, leading to it in the rulebook. Norms of the machine have none. */
export function Article({ norm, name }: { readonly norm: string | null; readonly name: Text | null }) {
  const say = useSay()
  if (!name || !norm) return null
  return (
    <Link className="article" to="/rulebook" hash={norm}>
      {say(name)}
    </Link>
  )
}
