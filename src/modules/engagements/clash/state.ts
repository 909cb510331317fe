import { commandsOf, Fault, type PostId } from '#kernel'
import type { Signer } from '../events.ts'

/** Something that somebody on leave is due at. `number` stays its own; local times. */
export type ClashItem = {
  readonly matter: { readonly kind: string; readonly id: string }
  readonly title: string
  readonly starts: string
  readonly ends: string
  readonly post: PostId
  /** Who could go instead: the pair before others. */
  readonly instead: PostId | null
}
export type Numbered = ClashItem & { readonly number: string }
type Found = {
  readonly on: string
  readonly leave: string
  readonly posts: readonly PostId[]
  readonly from: string
  readonly until: string
  readonly items: readonly Numbered[]
}
type Settled = { readonly on: string; readonly by: Signer; readonly number: string; readonly text: string }

export type ClashEvent =
  | { readonly type: 'clash.found'; readonly data: Found }
  | { readonly type: 'clash.settled'; readonly data: Settled }
  | { readonly type: 'clash.cleared'; readonly data: { readonly on: string } }

export type Clash =
  | { readonly stage: 'new' }
  | (Omit<Found, 'on'> & {
      readonly stage: 'open' | 'cleared'
      readonly settled: readonly (Numbered & Omit<Settled, 'number'>)[]
      /** The highest number given so far. */
      readonly last: number
    })
export type KnownClash = Exclude<Clash, { stage: 'new' }>
export const command = commandsOf<Clash, ClashEvent>()

export function knownClash(state: Clash): KnownClash {
  if (state.stage === 'new') throw new Fault('A clash that nobody has found')
  return state
}

export function evolveClash(state: Clash, event: ClashEvent): Clash {
  if (event.type === 'clash.found') {
    const { on: _, ...found } = event.data
    const before = state.stage === 'new' ? { settled: [], last: 0 } : { settled: state.settled, last: state.last }
    const last = Math.max(before.last, ...found.items.map(({ number }) => Number(number)))
    return { ...before, ...found, stage: 'open', last }
  }
  const s = knownClash(state)
  if (event.type === 'clash.cleared') return { ...s, stage: 'cleared', items: [] }
  const { number, ...how } = event.data
  const items = s.items.filter((item) => item.number !== number)
  const done = s.items.filter((item) => item.number === number).map((item) => ({ ...item, ...how }))
  return { ...s, stage: items.length ? 'open' : 'cleared', items, settled: [...s.settled, ...done] }
}

/** The same clash, whoever is proposed for it. */
export const sameItem = (a: ClashItem, b: ClashItem): boolean =>
  a.matter.kind === b.matter.kind &&
  a.matter.id === b.matter.id &&
  a.post === b.post &&
  a.starts === b.starts &&
  a.title === b.title
