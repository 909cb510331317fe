import { Link } from '@tanstack/react-router'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Matter } from '../../http/contract/index.ts'
import { watch } from '../api/watch.ts'
import type { Ask } from '../forms/ask.ts'
import { settled } from '../i18n/punctuation.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { DueWords } from '../parts/Lamp.tsx'
import { Separated } from '../parts/Separated.tsx'
import { Actions } from './Actions.tsx'
import { awaited, ownActions } from './actions.ts'
import { NotYours } from './NotYours.tsx'
import { w } from './words.ts'

type Props = {
  readonly matter: Matter
  readonly open: (ask: Ask) => void
  readonly facts?: ReactNode
  readonly elsewhere?: readonly string[] | undefined
  readonly first?: readonly string[] | undefined
}

function Tools({ matter }: { readonly matter: Matter }) {
  const say = useSay()
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: () => watch(matter, !matter.watched),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['matter', matter.kind, matter.id] }),
        client.invalidateQueries({ queryKey: ['desk'] }),
      ]),
  })
  return (
    <span className="tools-of no-print">
      <Button look="plain" small aria-pressed={matter.watched} onClick={() => mutate()}>
        <Icon name="star" />
        {say(matter.watched ? w.unwatch : w.watch)}
      </Button>
      <Button look="plain" small onClick={() => print()}>
        <Icon name="print" />
        {say(w.print)}
      </Button>
    </span>
  )
}

/** The matter itself, or what it comes from and led to. */
function Views({ matter: { kind, id } }: { readonly matter: Matter }) {
  const say = useSay()
  const exact = { exact: true, includeSearch: true } as const
  return (
    <nav className="views no-print" aria-label={say(w.views)}>
      <Link to="/matters/$kind/$id" params={{ kind, id }} search={{}} activeOptions={exact}>
        {say(w.handling)}
      </Link>
      <Link to="/matters/$kind/$id" params={{ kind, id }} search={{ view: 'trace' }} activeOptions={exact}>
        {say(w.trace)}
      </Link>
    </nav>
  )
}

/** Number, title, the point in one line, whom it waits for, and the buttons. */
export function Head({ matter, open, facts, elsewhere, first }: Props) {
  const say = useSay()
  const others = awaited(matter.prospects)
  const acting = ownActions(matter.prospects).find(({ actsAs }) => actsAs?.for)?.actsAs?.for
  return (
    <>
      <div className="head matter-head">
        <div>
          <p className="eyebrow">
            <Separated>
              {[say(matter.kindTitle), matter.number, say(matter.stageTitle), matter.due && <DueWords {...matter} />]}
            </Separated>
            <Tools matter={matter} />
          </p>
          <h1>{settled(matter.title)}</h1>
          <p>
            {facts ?? (
              <Separated>
                {[matter.unit && say(w.lead, { unit: say(matter.unit.name) }), matter.point && settled(matter.point)]}
              </Separated>
            )}
          </p>
          {facts && matter.point && <p className="point-line">{settled(matter.point)}</p>}
          {others.length > 0 && (
            <p className="waits">
              {say(w.waits)}{' '}
              <Separated>{others.map((p) => say(w.waitsFor, { who: say(p.who), title: say(p.title) }))}</Separated>
            </p>
          )}
          <NotYours prospects={others} />
          {acting && <p className="waits">{say(w.actsFor, { post: say(acting.name) })}</p>}
        </div>
        <Actions matter={matter} open={open} elsewhere={elsewhere} first={first} />
      </div>
      <Views matter={matter} />
    </>
  )
}
