import type { Row } from '../../http/contract/index.ts'
import { settled } from '../i18n/punctuation.ts'
import { useSay } from '../i18n/use-say.ts'
import { Icon } from '../parts/Icon.tsx'
import { w } from './words.ts'

type Found = NonNullable<Row['found']>
type Pieces = Extract<Found, { pieces: unknown }>['pieces']

/** A text with what was looked for marked in it. */
export const Marked = ({ pieces }: { readonly pieces: Pieces }) =>
  // A piece has no other name than its place.
  pieces.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : <span key={i}>{settled(text)}</span>))

/** Where a matter was found, below its title; nothing where the title itself shows it. */
export function FoundIn({ row }: { readonly row: Pick<Row, 'kind' | 'id' | 'found'> }) {
  const say = useSay()
  const { found } = row
  switch (found?.in) {
    case undefined:
    case 'title':
      return null
    case 'number':
      return (
        <p className="found">
          {say(w.foundBy)} <Marked pieces={found.pieces} />
        </p>
      )
    case 'content':
      return <p className="found">{say(w.foundInside)}</p>
    case 'attachment':
      return (
        <p className="found">
          <Icon name="file" />
          <a href={`/api/files/${found.file.sha256}?${new URLSearchParams({ kind: row.kind, id: row.id })}`}>
            {say(w.foundIn, { name: settled(found.file.name) })}
          </a>{' '}
          <q>
            <Marked pieces={found.pieces} />
          </q>
        </p>
      )
  }
}
