import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import type { Trace } from '../../http/contract/index.ts'
import { settled } from '../i18n/punctuation.ts'
import { useSay } from '../i18n/use-say.ts'
import { Lamp } from '../parts/Lamp.tsx'
import { When } from '../parts/When.tsx'
import { w } from './words.ts'

type Props = {
  readonly node: Trace['nodes'][number]
  readonly here: boolean
  readonly style: CSSProperties
  /** What led to it, in words: for whoever does not see the lines. */
  readonly came: readonly string[]
}

/** One matter on the way; one that this reader may not read has neither kind nor name. */
export function Step({ node: { row }, here, style, came }: Props) {
  const say = useSay()
  const led = came.map((text) => (
    <p key={text} className="came">
      {text}
    </p>
  ))
  if (!row)
    return (
      <li className="step unseen" style={style}>
        <p className="title">{say(w.unseen)}</p>
        {led}
      </li>
    )
  const { starts } = row.facets
  return (
    <li className={here ? 'step here' : 'step'} style={style}>
      <p className="kind">
        {row.lamp !== 'none' && <Lamp lamp={row.lamp} />}
        <b>{say(row.kindTitle)}</b>
        <When at={typeof starts === 'string' ? starts : row.opened} style="day" />
      </p>
      <p className="title">
        <Link
          to="/matters/$kind/$id"
          params={{ kind: row.kind, id: row.id }}
          search={here ? {} : { view: 'trace' }}
          aria-current={here ? 'true' : undefined}
        >
          {settled(row.title)}
        </Link>
      </p>
      {row.number && <p className="number">{row.number}</p>}
      <p className="stage">{say(row.stageTitle)}</p>
      {led}
    </li>
  )
}
