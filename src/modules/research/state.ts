import type { PostId } from '#kernel'
import type { Target } from './contract.ts'
import type { Day, Record, ResearchEvent, Trip } from './events.ts'

type Mark = { readonly on: string; readonly post: PostId }
export type Handed = Mark & { readonly to: Target; readonly id: string | null; readonly text: string }
type Body = Trip & {
  readonly title: string
  readonly leader: PostId
  readonly questions: string | null
  readonly planned: Mark
  readonly handedOn: readonly Handed[]
}
export type Known =
  | (Body & { readonly stage: 'planned' })
  | (Body & {
      readonly stage: 'recorded'
      readonly record: Record
      readonly recorded: Mark
      readonly days: readonly Day[]
    })
  | (Body & { readonly stage: 'cancelled'; readonly reason: string })
export type Research = { readonly stage: 'new' } | Known
export const none: Research = { stage: 'new' }

export function known(state: Research): Known {
  if (state.stage === 'new') throw new Error('A research that nobody has planned')
  return state
}

export function evolve(state: Research, event: ResearchEvent): Research {
  if (event.type === 'research.planned') {
    const { on, post, ...plan } = event.data
    return { stage: 'planned', ...plan, planned: { on, post }, handedOn: [] }
  }
  const s = known(state)
  switch (event.type) {
    case 'research.recorded': {
      const { record, days, on, post } = event.data
      const { from, until, part, places, unannounced, companions, vehicles } = record
      const trip = { from, until, part, places, unannounced, companions, vehicles }
      return { ...s, ...trip, stage: 'recorded', record, recorded: { on, post }, days }
    }
    case 'research.handed-on': {
      const { unit: _, ...handed } = event.data
      return { ...s, handedOn: [...s.handedOn, handed] }
    }
    case 'research.cancelled':
      return { ...s, stage: 'cancelled', reason: event.data.reason }
  }
}
