import { Fault, type Attachment, type PostId } from '#kernel'
import type { Field } from '../contract.ts'

type Entry = {
  readonly field: Field
  readonly on: string
  readonly text: string
  readonly files: readonly Attachment[]
  readonly by: PostId
}
type Drawn = {
  readonly leader: PostId
  readonly year: number
  readonly duties: Readonly<Record<Field, string>>
  readonly files: readonly Attachment[]
  readonly on: string
}

/** `on`: ISO dates. */
export type StandingDutyEvent =
  | { readonly type: 'standing-duty.drawn-up'; readonly data: Drawn }
  | { readonly type: 'standing-duty.recorded'; readonly data: Entry }
  | { readonly type: 'standing-duty.concluded'; readonly data: { readonly on: string; readonly text: string } }

type List = Drawn & { readonly records: readonly Entry[] }
export type StandingDuty =
  | { readonly stage: 'new' }
  | (List & { readonly stage: 'kept' })
  | (List & { readonly stage: 'concluded'; readonly concluded: { readonly on: string; readonly text: string } })

export const none: StandingDuty = { stage: 'new' }

/** A list that was drawn up: every command but the one that does so meets no other. */
export function drawn(state: StandingDuty): Exclude<StandingDuty, { stage: 'new' }> {
  if (state.stage === 'new') throw new Fault('A list of duties that nobody has drawn up')
  return state
}

export function evolve(state: StandingDuty, event: StandingDutyEvent): StandingDuty {
  switch (event.type) {
    case 'standing-duty.drawn-up':
      return { ...event.data, stage: 'kept', records: [] }
    case 'standing-duty.recorded': {
      const list = drawn(state)
      return { ...list, records: [...list.records, event.data] }
    }
    case 'standing-duty.concluded':
      return { ...drawn(state), stage: 'concluded', concluded: event.data }
  }
}
