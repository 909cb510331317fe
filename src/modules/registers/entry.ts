import { post, type Acted, type Attachment, type PostId, type Surroundings, type UnitId } from '#kernel'

/** In whose name somebody acted: a leader whose word the office recorded, or whoever is stood in for. */
export const actedAs = ({ post: own, for: away, recorded }: Acted): PostId => recorded?.post ?? away ?? own
export const unitOf = (acted: Pick<Acted, 'post' | 'for'>, { org }: Pick<Surroundings, 'org'>): UnitId | undefined =>
  org.post(acted.for ?? acted.post)?.unit

/**
 * What is only on record: filed with its evidence, then closed with what became of it. `D` is what was filed, `O` the
 * outcome; each kind keeps its own.
 */
export type Entry<D, O> =
  | { readonly stage: 'new' }
  | { readonly stage: 'filed'; readonly filed: Filed<D> }
  | { readonly stage: 'closed'; readonly filed: Filed<D>; readonly closed: Closed<O> }
export type Filed<D> = { readonly on: string; readonly post: PostId; readonly details: D }
export type Closed<O> = { readonly on: string; readonly post: PostId; readonly outcome: O }
export type EntryEvent<K extends string, D, O> =
  | { readonly type: `${K}.filed`; readonly data: Filed<D> }
  | { readonly type: `${K}.closed`; readonly data: Closed<O> }

export function evolveEntry<K extends string, D, O>(state: Entry<D, O>, event: EntryEvent<K, D, O>): Entry<D, O> {
  if ('details' in event.data) return { stage: 'filed', filed: event.data }
  return state.stage === 'new' ? state : { stage: 'closed', filed: state.filed, closed: event.data }
}

/** The entry behind a command that does not open it. */
export function filedIn<D, O>(state: Entry<D, O>): Filed<D> {
  if (state.stage === 'new') throw new Error('An entry that nobody has filed')
  return state.filed
}
export const filedBy = <D, O>(state: Entry<D, O>) => (state.stage === 'new' ? [] : [post(state.filed.post)])
export const filesOf = (details: object): readonly Attachment[] =>
  (details as { files?: readonly Attachment[] }).files ?? []

/** The view of an entry: as it was filed, with the names of posts. */
export function entryView<D, O>(state: Entry<D, O>, { org }: Pick<Surroundings, 'org'>) {
  if (state.stage === 'new') return null
  const named = (id: PostId) => ({ id, name: org.name(id) })
  return {
    filed: { ...state.filed, post: named(state.filed.post) },
    closed: state.stage === 'closed' ? { ...state.closed, post: named(state.closed.post) } : null,
  }
}

export const stagesOf = (filed: { zh: string; en: string }, closed: { zh: string; en: string }) => ({
  new: { zh: '新建', en: 'New' },
  filed,
  closed,
})
