import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useState } from 'react'
import type { Batch, Row } from '../../../http/contract/index.ts'
import { batches } from '../../api/matters.ts'
import { useMarks } from '../../i18n/use-marks.ts'
import { useSay } from '../../i18n/use-say.ts'
import { Button } from '../../parts/Button.tsx'
import { Menu } from '../../parts/Menu.tsx'
import { nameOf, severalOf } from './choice.ts'
import './batch.css'
import { w } from './words.ts'

const load = () => import('./BatchSheet.tsx')
const BatchSheet = lazy(async () => ({ default: (await load()).BatchSheet }))

export type Picking = {
  /** Kinds of acts for which several matters wait. */
  readonly offers: readonly Batch[]
  /** The one that is being chosen for. */
  readonly batch: Batch | undefined
  readonly chosen: ReadonlySet<string>
  readonly begin: (name: string) => void
  readonly toggle: (row: Row) => void
  readonly all: () => void
  readonly stop: () => void
}

/** Choosing several matters on the desk that wait for the same command. */
export function usePicking(): Picking {
  const { data = [] } = useQuery(batches)
  const [begun, setBegun] = useState<Batch>()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  // Once all are done none is offered any more, and the sheet still has to say how each went.
  const batch = begun && (data.find(({ name }) => name === begun.name) ?? begun)
  const stop = useCallback(() => {
    setBegun(undefined)
    setChosen(new Set())
  }, [])
  const names = batch?.matters.map(({ row }) => nameOf(row)) ?? []
  return {
    offers: severalOf(data),
    batch,
    chosen,
    begin: (wanted) => {
      void load()
      setBegun(data.find(({ name }) => name === wanted))
      setChosen(new Set())
    },
    toggle: (row) => setChosen(chosen.symmetricDifference(new Set([nameOf(row)]))),
    all: () => setChosen(new Set(names.every((one) => chosen.has(one)) ? [] : names)),
    stop,
  }
}

/** Where choosing begins: named by the act and how many wait for it. */
export function PickButton({ picking: { offers, begin } }: { readonly picking: Picking }) {
  const say = useSay()
  const [first, ...others] = offers
  if (!first) return null
  if (!others.length)
    return (
      <Button small onClick={() => begin(first.name)}>
        {say(w.batch)}
      </Button>
    )
  return (
    <Menu label={say(w.batch)}>
      {offers.map((offer) => (
        <button key={offer.name} type="button" onClick={() => begin(offer.name)}>
          {say(w.offer, { title: say(offer.title), n: offer.matters.length })}
        </button>
      ))}
    </Menu>
  )
}

/** At the foot while choosing: how many, and on to the sheet. */
export function PickBar({ picking }: { readonly picking: Picking }) {
  const say = useSay()
  const { colon } = useMarks()
  const { batch, chosen, all, stop } = picking
  const [open, setOpen] = useState(false)
  if (!batch) return null
  const count = batch.matters.filter(({ row }) => chosen.has(nameOf(row))).length
  return (
    <div className="pick-bar" role="region" aria-label={say(w.batch)}>
      <span aria-live="polite">
        {say(batch.title)}
        {colon}
        {say(w.chosen, { n: count, of: batch.matters.length })}
      </span>
      <span className="acts">
        <Button onClick={stop}>{say(w.stop)}</Button>
        <Button onClick={all}>{say(count === batch.matters.length ? w.none : w.all)}</Button>
        <Button look="primary" disabled={count === 0} onClick={() => setOpen(true)}>
          {say(w.next)}
        </Button>
      </span>
      {open && (
        <Suspense>
          <BatchSheet
            batch={batch}
            chosen={chosen}
            close={() => {
              setOpen(false)
              stop()
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
