import { commandsOf, type PostId, type UnitId } from '#kernel'
import type * as z from 'zod'
import type { releaseInputs } from '../contract/input.ts'

export type Release = z.infer<typeof releaseInputs.draft>
type Mark = { readonly on: string; readonly post: PostId }
type Remark = Mark & { readonly text: string | null }
type Of<Type extends string, Data> = { readonly type: `release.${Type}`; readonly data: Mark & Data }
export type ReleaseEvent =
  | Of<'drafted', { readonly unit: UnitId; readonly release: Release }>
  | Of<'reported', { readonly text: string }>
  | Of<'approved', { readonly text: string | null }>
  | Of<'returned', { readonly reason: string }>
  | Of<'published', { readonly date: string }>

type Body = {
  readonly unit: UnitId
  readonly release: Release
  readonly drafted: Mark
  readonly report: (Mark & { readonly text: string }) | null
  readonly approval: Remark | null
}
export type ReleaseState =
  | { readonly stage: 'new' }
  | (Body & { readonly stage: 'drafted' | 'approved' })
  | (Body & { readonly stage: 'returned'; readonly reason: string })
  | (Body & { readonly stage: 'published'; readonly date: string })
export type Drafted = Exclude<ReleaseState, { stage: 'new' }>
export const command = commandsOf<ReleaseState, ReleaseEvent>()

export function drafted(state: ReleaseState): Drafted {
  if (state.stage === 'new') throw new Error('A release that nobody drafted')
  return state
}
export function evolve(state: ReleaseState, event: ReleaseEvent): ReleaseState {
  const { on, post } = event.data
  if (event.type === 'release.drafted') {
    const { unit, release } = event.data
    return { stage: 'drafted', unit, release, drafted: { on, post }, report: null, approval: null }
  }
  const s = drafted(state)
  switch (event.type) {
    case 'release.reported':
      return { ...s, report: event.data }
    case 'release.approved':
      return { ...s, stage: 'approved', approval: event.data }
    case 'release.returned':
      return { ...s, stage: 'returned', approval: null, reason: event.data.reason }
    case 'release.published':
      return { ...s, stage: 'published', date: event.data.date }
  }
}
