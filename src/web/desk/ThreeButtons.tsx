import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Row } from '../../http/contract/index.ts'
import { matter } from '../api/matters.ts'
import { askOf, type Ask } from '../forms/ask.ts'
import { useSay } from '../i18n/use-say.ts'
import { ownActions } from '../matter/actions.ts'
import { Button, looks } from '../parts/Button.tsx'
import { w } from './words.ts'

/** On a phone's card: what the reader would do with the matter, without opening it. Fetched when the card comes into sight. */
export function ThreeButtons({ row, open }: { readonly row: Row; readonly open: (ask: Ask) => void }) {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true))
    if (place.current) watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [])
  const { data } = useQuery({ ...matter(row.kind, row.id), enabled: seen })
  const actions = data ? ownActions(data.prospects).slice(0, 2) : []
  return (
    <div ref={place} className="three">
      {actions.map((prospect, i) => (
        <Button
          key={prospect.name}
          small
          look={i === 0 && prospect.expected ? 'primary' : undefined}
          onClick={() => data && open(askOf(data, prospect))}
        >
          {say(prospect.title)}
        </Button>
      ))}
      <Link className={looks(undefined, true)} to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
        {say(w.openMatter)}
      </Link>
    </div>
  )
}
