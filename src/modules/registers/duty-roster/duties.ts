import { civil, type PostId, type Surroundings } from '#kernel'
import { spans } from '../contract/word.ts'
import { timesOf, unable } from './shifts.ts'
import type { Roster, Shift } from './state.ts'

/** A shift that somebody has, in local times, and who of the roster could take it instead, in turn. */
export type Duty = {
  readonly shift: string
  readonly starts: string
  readonly ends: string
  readonly post: PostId
  readonly others: readonly PostId[]
}

const local = (at: Temporal.Instant): string => civil(at).toPlainDateTime().toString({ smallestUnit: 'minute' })

/** Only of a roster that was published: while it is a draft, publishing it looks who is away. */
export function dutiesOf(roster: Roster, around: Pick<Surroundings, 'org' | 'rulebook'>): Duty[] {
  if (roster.stage !== 'published') return []
  const { shifts } = roster
  const everybody = {
    lead: [...new Set(shifts.map(({ lead }) => lead))],
    staff: [...new Set(shifts.map(({ staff }) => staff))],
  }
  return shifts.flatMap((shift) => {
    const [starts, ends] = timesOf(shift.date, shift.span, around)
    return (['lead', 'staff'] as const).map((as) => ({
      shift: titleOf(shift),
      starts: local(starts),
      ends: local(ends),
      post: shift[as],
      others: everybody[as].filter(
        (post) => post !== shift.lead && post !== shift.staff && !unable(post, shift.date, shift.span, around),
      ),
    }))
  })
}

const titleOf = ({ date, span }: Shift): string => `${date}${spans[span].zh}`
