import type { PostId } from '#kernel'
import type { Signer } from '../events.ts'

/** One line of the week: from a matter, or added by the office (`line`). Times are local. */
export type Entry = {
  readonly starts: string
  readonly ends: string | null
  readonly title: string
  readonly place: string | null
  readonly leaders: readonly PostId[]
  readonly units: string | null
  readonly matter: { readonly kind: string; readonly id: string } | null
  readonly line: string | null
}
export type Away = {
  readonly post: PostId
  readonly from: string
  readonly until: string
  readonly reason: string
  readonly acting: PostId | null
}
type Drawn = { readonly entries: readonly Entry[]; readonly absences: readonly Away[] }
type Signed = { readonly on: string; readonly by: Signer }
type Of<Type extends string, Data> = { readonly type: `week-plan.${Type}`; readonly data: Data }

export type WeekEvent =
  | Of<'drawn-up', Signed & Drawn & { readonly monday: string }>
  | Of<'redrawn', Signed & Drawn>
  | Of<'line-added', Signed & { readonly entry: Entry }>
  | Of<'line-removed', Signed & { readonly line: string; readonly reason: string }>
  | Of<'published', Signed>

export type Week =
  | { readonly stage: 'new' }
  | (Drawn & {
      readonly stage: 'drafting' | 'published'
      readonly monday: string
      /** Lines are numbered as they are added, and never twice. */
      readonly lastLine: number
      readonly published: string | null
    })
export type KnownWeek = Exclude<Week, { stage: 'new' }>
export const noWeek: Week = { stage: 'new' }

export function knownWeek(week: Week): KnownWeek {
  if (week.stage === 'new') throw new Error('A week that nobody has drawn up')
  return week
}

const inOrder = (entries: readonly Entry[]): Entry[] => entries.toSorted((a, b) => a.starts.localeCompare(b.starts))

export function evolveWeek(week: Week, event: WeekEvent): Week {
  if (event.type === 'week-plan.drawn-up') {
    const { monday, entries, absences } = event.data
    return { stage: 'drafting', monday, entries, absences, lastLine: 0, published: null }
  }
  const known = knownWeek(week)
  switch (event.type) {
    case 'week-plan.redrawn': {
      const { entries, absences } = event.data
      return {
        ...known,
        absences,
        entries: inOrder([...entries, ...known.entries.filter(({ line }) => line !== null)]),
      }
    }
    case 'week-plan.line-added':
      return {
        ...known,
        lastLine: known.lastLine + 1,
        entries: inOrder([...known.entries, event.data.entry]),
      }
    case 'week-plan.line-removed':
      return { ...known, entries: known.entries.filter(({ line }) => line !== event.data.line) }
    case 'week-plan.published':
      return { ...known, stage: 'published', published: event.data.on }
  }
}
