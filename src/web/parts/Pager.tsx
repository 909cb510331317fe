import { useSay } from '../i18n/use-say.ts'
import { Button } from './Button.tsx'
import { w } from './words.ts'

type Props = {
  readonly page: number
  readonly size: number
  readonly total: number
  readonly go: (page: number) => void
}

export function Pager({ page, size, total, go }: Props) {
  const say = useSay()
  const pages = Math.max(1, Math.ceil(total / size))
  return (
    <nav className="pager" aria-label={say(w.page, { page, pages, total })}>
      <span className="grow">{say(w.page, { page, pages, total })}</span>
      {pages > 1 && (
        <>
          <Button small disabled={page <= 1} onClick={() => go(page - 1)}>
            {say(w.previous)}
          </Button>
          <Button small disabled={page >= pages} onClick={() => go(page + 1)}>
            {say(w.next)}
          </Button>
        </>
      )}
    </nav>
  )
}
