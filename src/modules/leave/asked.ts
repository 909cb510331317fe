import type { PostId, Surroundings, Text, Verdict } from '#kernel'
import { figure } from '#rulebook'
import { available, colleagues, otherLeaders, registers, samePerson, tierOf } from './people.ts'
import * as rules from './rules.ts'
import { bySeat } from './seats.ts'
import type { Seat, Tier, When } from './state.ts'
import { departs, instant, instantOrDawn, latestBefore } from './when.ts'

/** A leave as it is asked for: at the request, again at the approval, and with its new end at an extension. */
export type Asked = When & {
  readonly post: PostId
  readonly posts: readonly PostId[]
  readonly person: string
  readonly tier: Tier
  readonly acting: PostId | null
  readonly also: readonly Seat[]
}
type Around = Surroundings

const nameOf = (c: Around, post: PostId | undefined | null): Text | undefined => (post ? c.org.name(post) : undefined)

/** `self`: the one who approves is the one who leaves. Whether a report came beforehand is judged when it is made. */
export const judgeLeaders = (c: Around, asked: Asked, { self = false, reported = false } = {}): Verdict => {
  const departure = departs(asked, c)
  return rules.leaders({
    tier: asked.tier,
    registered: registers(c),
    beforehand: reported || Temporal.Instant.compare(c.at, departure) < 0,
    departs: asked.from,
    self,
  })
}

export const judgeHeads = (c: Around, asked: Asked, how: HeadsHow = {}): Verdict =>
  bySeat(c, asked, (seat) => judgeHead(c, seat, how))

type HeadsHow = { readonly urgent?: boolean; readonly self?: boolean; readonly reported?: boolean }
function judgeHead(c: Around, asked: Asked, { urgent = false, self = false, reported = false }: HeadsHow): Verdict {
  const days = figure(c.norm('leave.heads'), 'days')
  const latest = latestBefore(asked.from, days, c)
  const found = actingProblem(c, asked)
  return rules.heads({
    tier: asked.tier,
    urgent,
    days,
    latest: latest.toString(),
    inTime: reported || Temporal.PlainDate.compare(c.today, latest) <= 0,
    acting: nameOf(c, asked.acting),
    actingProblem: found?.problem,
    away: nameOf(c, found?.away),
    proposal:
      found &&
      nameOf(
        c,
        colleagues(c, asked.post, asked).find((post) => post !== asked.acting && post !== found.away),
      ),
    self,
  })
}

function actingProblem(c: Around, asked: Asked): { problem: rules.ActingProblem; away?: PostId } | undefined {
  const { post, acting, tier } = asked
  const fit = acting !== null && colleagues(c, post, asked).includes(acting)
  if (tier === 'head' && acting === null) return { problem: 'missing' }
  if (tier === 'head' && acting !== null && !fit) return { problem: responsible(c, asked, acting) ? 'away' : 'unfit' }
  // Whoever acts for a head leaves only if the chain goes on (leave.heads).
  const needed = absencesThen(c, asked).find(
    (absence) => absence.acting === asked.post && tierOf(c.org, absence.post) === 'head',
  )
  return needed && !(fit && acting !== needed.post) ? { problem: 'needed', away: needed.post } : undefined
}

const responsible = (c: Around, asked: Asked, acting: PostId): boolean => {
  const found = c.org.post(acting)
  return (
    found?.unit !== undefined &&
    found.unit === c.org.post(asked.post)?.unit &&
    found.role !== 'clerk' &&
    !samePerson(c.org, acting, asked.post, asked)
  )
}

const absencesThen = (c: Around, { begins, ends }: Asked) => c.org.absencesBetween(instant(begins), instant(ends))

/** `later`: an urgent departure hands its papers in afterwards. */
export const judgeLong = (c: Around, asked: Asked, files: number, later = false): Verdict =>
  bySeat(c, asked, ({ tier, days }) => rules.long({ tier, days, over: overDays(c), files, later }))

const overDays = (c: Around): number => figure(c.norm('leave.long'), 'over_days')

/** Whether an urgent departure still owes the notice, plan and itinerary. */
export const owesPapers = (
  c: Around,
  asked: Asked & { readonly urgent: string | null; readonly files: readonly unknown[] },
): boolean => asked.urgent !== null && judgeLong(c, asked, asked.files.length).state === 'unmet'

export const judgeFillIn = (c: Around, asked: Asked): Verdict => bySeat(c, asked, (seat) => judgePair(c, seat))

function judgePair(c: Around, asked: Asked): Verdict {
  const pair = c.org.pairOf(asked.post, instant(asked.begins))
  const named = asked.acting === pair ? null : asked.acting
  const fitting = otherLeaders(c, asked.post, asked)
  return rules.fillIn({
    tier: asked.tier,
    pair: nameOf(c, pair),
    pairAway: pair === undefined || !available(c, pair, asked),
    named: nameOf(c, named),
    namedFit: named !== null && fitting.includes(named),
    proposal: nameOf(
      c,
      fitting.find((post) => post !== named),
    ),
  })
}

export function judgeMayor(c: Around, asked: Asked): Verdict {
  const standIn = c.org.standInOf(asked.post, instant(asked.begins))
  const byArticle7 = standIn !== undefined && standIn.because !== 'acting.fill-in'
  return rules.mayor({
    tier: asked.tier,
    named: nameOf(c, asked.acting),
    presides: nameOf(c, standIn?.post),
    fit: byArticle7 && available(c, standIn.post, asked),
    presiding: absencesThen(c, asked).some(
      (absence) => tierOf(c.org, absence.post) === 'mayor' && asked.posts.includes(presider(c, asked, absence) ?? ''),
    ),
    proposal: nameOf(c, viceMayors(c, asked)[0]),
  })
}

/** Who presides when both the mayor's absence and this leave have begun. */
const presider = (c: Around, asked: Asked, absence: { post: PostId; from: string }): PostId | undefined => {
  const [a, b] = [instantOrDawn(absence.from), instant(asked.begins)]
  return c.org.actsFor(absence.post, Temporal.Instant.compare(a, b) > 0 ? a : b)?.post
}

export function judgeDesignation(c: Around, asked: Asked): Verdict {
  const named = asked.acting
  return rules.designation({
    tier: asked.tier,
    named: nameOf(c, named),
    viceMayor: named !== null && c.org.post(named)?.rank === 'vice-mayor',
    present: named !== null && available(c, named, asked),
    proposal: nameOf(
      c,
      viceMayors(c, asked).find((post) => post !== named),
    ),
  })
}

const viceMayors = (c: Around, asked: Asked): PostId[] =>
  otherLeaders(c, asked.post, asked).filter((post) => c.org.post(post)?.rank === 'vice-mayor')

export const judgeByHead = (asked: Asked, self: boolean): Verdict => rules.byHead({ tier: asked.tier, self })
