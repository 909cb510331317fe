import type { NormId, PostId, Surroundings } from '#kernel'
import { tierOf } from './people.ts'
import type { Tier, When } from './state.ts'
import { instant, instantOrDawn, momentOf } from './when.ts'

type Away = Pick<When, 'from' | 'until' | 'begins' | 'ends'> & { readonly posts: readonly PostId[] }
type Around = Pick<Surroundings, 'org' | 'at'>

/** The norm by which somebody acts for an absent post of each tier; nobody has to for staff. */
const acts: Readonly<Partial<Record<Tier, NormId>>> = {
  mayor: 'acting.mayor',
  leader: 'acting.fill-in',
  head: 'leave.heads',
}

/**
 * Posts of which nobody does the work at some time of the leave, now or later: whoever was named is away too, or has left
 * the service. `from`: since when it lies idle, the same whenever one asks, since a deadline hangs on it.
 */
export function uncovered(c: Around, leave: Away): { post: PostId; norm: NormId; from: string }[] {
  const moments = edges(c, leave)
  return leave.posts.flatMap((post) => {
    const norm = acts[tierOf(c.org, post)]
    const from = norm && idleSince(c, post, moments)
    return norm && from ? [{ post, norm, from: momentOf(from) }] : []
  })
}

/** The beginning of the first stretch without anybody that is not over. */
function idleSince(
  { org, at }: Around,
  post: PostId,
  moments: readonly Temporal.Instant[],
): Temporal.Instant | undefined {
  const idle = (moment: Temporal.Instant): boolean => org.actsFor(post, moment) === undefined
  let since: Temporal.Instant | undefined
  for (const [i, moment] of moments.entries()) {
    if (!idle(moment)) {
      if (since && Temporal.Instant.compare(moment, at) > 0) return since
      since = undefined
    } else since ??= i === 0 ? moment : turn(moments[i - 1]!, moment, idle)
  }
  return since
}

/** The millisecond at which `idle` becomes true between two moments. */
function turn(
  before: Temporal.Instant,
  after: Temporal.Instant,
  idle: (at: Temporal.Instant) => boolean,
): Temporal.Instant {
  let [low, high] = [before.epochMilliseconds, after.epochMilliseconds]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (idle(Temporal.Instant.fromEpochMilliseconds(middle))) high = middle
    else low = middle
  }
  return Temporal.Instant.fromEpochMilliseconds(high)
}

/** Times of the leave at which to look: its beginning, every day's, those of other absences, and now. */
function edges({ org, at }: Around, { from, until, begins, ends }: Away): Temporal.Instant[] {
  const [first, last] = [instant(begins), instant(ends)]
  const absences = org.absencesBetween(first, last).flatMap((absence) => [absence.from, absence.until])
  const start = Temporal.PlainDate.from(from)
  const dawns = Array.from({ length: start.until(until).days }, (_, i) => start.add({ days: i + 1 }).toString())
  return [first, at, ...[...absences, ...dawns].map(instantOrDawn)]
    .filter((moment) => Temporal.Instant.compare(first, moment) <= 0 && Temporal.Instant.compare(moment, last) < 0)
    .sort(Temporal.Instant.compare)
}
