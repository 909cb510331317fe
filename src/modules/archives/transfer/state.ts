import { Fault } from '#kernel'
import type { Signed } from '../signer.ts'
import type { Listed, Made, Selection, TransferEvent } from './events.ts'
import type { FlawFound } from './flaw.ts'

type Reasoned = Signed & { readonly reason: string }

export type Drawn = Selection & {
  readonly stage: 'drawn' | 'checked' | 'packed' | 'handed' | 'received' | 'withdrawn'
  readonly drawn: Signed
  readonly items: readonly Listed[]
  readonly excluded: readonly (Reasoned & Listed)[]
  readonly check: (Signed & { readonly flaws: readonly FlawFound[] }) | null
  readonly package: (Signed & Made) | null
  readonly handed: (Signed & { readonly text: string | null }) | null
  /** Came back from the archive, each with its reason. */
  readonly rejected: readonly (Reasoned & Listed)[]
  readonly received:
    | (Signed & {
        readonly day: string
        readonly receiver: string
        readonly count: number
        readonly text: string | null
      })
    | null
  readonly ended: Reasoned | null
}
export type Transfer = { readonly stage: 'new' } | Drawn

export const none: Transfer = { stage: 'new' }

/** A transfer that was drawn up: every command but the first meets no other. */
export function drawn(state: Transfer): Drawn {
  if (state.stage === 'new') throw new Fault('A transfer that nobody has drawn up')
  return state
}

export function evolve(state: Transfer, event: TransferEvent): Transfer {
  if (event.type !== 'archive-transfer.drawn-up') return evolveDrawn(drawn(state), event)
  const { on, by, ...selection } = event.data
  return {
    stage: 'drawn',
    ...selection,
    drawn: { on, by },
    excluded: [],
    check: null,
    package: null,
    handed: null,
    rejected: [],
    received: null,
    ended: null,
  }
}

type Later = Exclude<TransferEvent, { type: 'archive-transfer.drawn-up' }>

/** Another list has to be checked and packed anew. */
const anew = { stage: 'drawn', check: null, package: null } as const

function evolveDrawn(s: Drawn, event: Later): Drawn {
  switch (event.type) {
    case 'archive-transfer.excluded':
      return {
        ...s,
        ...anew,
        items: s.items.filter(({ item }) => item !== event.data.item),
        excluded: [...s.excluded, event.data],
      }
    case 'archive-transfer.included': {
      const { item, number, title } = event.data
      return {
        ...s,
        ...anew,
        items: [...s.items, { item, number, title }].toSorted((a, b) => (a.number < b.number ? -1 : 1)),
        excluded: s.excluded.filter((other) => other.item !== item),
      }
    }
    case 'archive-transfer.checked':
      return { ...s, stage: event.data.flaws.length ? 'drawn' : 'checked', check: event.data, package: null }
    case 'archive-transfer.package-failed':
      return { ...s, stage: 'drawn', check: event.data, package: null }
    case 'archive-transfer.packed':
      return { ...s, stage: 'packed', package: event.data }
    case 'archive-transfer.handed-over':
      return { ...s, stage: 'handed', handed: event.data }
    case 'archive-transfer.rejected':
      return {
        ...s,
        items: s.items.filter(({ item }) => item !== event.data.item),
        rejected: [...s.rejected, event.data],
      }
    case 'archive-transfer.received': {
      const { items: _, ...received } = event.data
      return { ...s, stage: 'received', received }
    }
    case 'archive-transfer.withdrawn':
      return { ...s, stage: 'withdrawn', ended: event.data }
  }
}
