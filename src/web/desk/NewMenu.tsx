import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { openings } from '../api/matters.ts'
import { askToOpen } from '../forms/ask.ts'
import { useSheet } from '../forms/use-sheet.tsx'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Menu } from '../parts/Menu.tsx'
import { w } from './words.ts'

/** What the reader may open anew; `kind` narrows it to a list's own. */
export function NewMenu({ kind }: { readonly kind?: string }) {
  const say = useSay()
  const navigate = useNavigate()
  const { open, sheet } = useSheet()
  const { data = [] } = useQuery(openings)
  const mine = data.filter((opening) => !kind || opening.kind === kind)
  const ask = (opening: (typeof data)[number]) =>
    open(askToOpen(opening, ({ kind, id }) => void navigate({ to: '/matters/$kind/$id', params: { kind, id } })))
  if (!mine.length) return null
  const [first, ...others] = mine
  const label = (text: string) => (
    <>
      <Icon name="add" />
      {text}
    </>
  )
  return (
    <>
      {others.length === 0 && first ? (
        <Button look="primary" onClick={() => ask(first)}>
          {label(say(first.title))}
        </Button>
      ) : (
        <Menu look="primary" label={label(say(w.create))}>
          {mine.map((opening) => (
            <button key={opening.name} type="button" onClick={() => ask(opening)}>
              {say(opening.title)}
            </button>
          ))}
        </Menu>
      )}
      {sheet}
    </>
  )
}
