import type { OrganisationView } from '../../../../org/contract.ts'
import { civilDate } from '../../../../web/i18n/dates.ts'

type Named = OrganisationView['leaders'][number]['post']
export type Choice = Named & { readonly away: boolean }
export type Seat = {
  readonly post: Named
  readonly tier: 'mayor' | 'leader' | 'head' | 'staff'
  /** Who acts by the rules, without being named. */
  readonly byRule: Choice | null
  /** Those who may be named, in the order in which they are proposed. */
  readonly choices: readonly Choice[]
  /** Somebody has to be named. */
  readonly required: boolean
  readonly proposed: string | null
}
type Span = { readonly from: string; readonly until: string }
type Unit = OrganisationView['units'][number]

/**
 * Who could act for each post of a person while away, the one that the leave is asked by first. A proposal only: what
 * holds is for the server to say. Absences reach as far as the organisation page shows them.
 */
export function seatsOf(view: OrganisationView, posts: readonly string[], span: Span): Seat[] {
  const away = (id: string): boolean =>
    view.absences.some(
      ({ post, from, until, matter }) =>
        post.id === id &&
        matter?.kind !== 'engagement' &&
        civilDate(from) <= span.until &&
        civilDate(until) >= span.from,
    )
  const choice = (post: Named): Choice => ({ ...post, away: away(post.id) })
  const seats = posts.flatMap((post) => leaderSeat(view, post, choice) ?? unitSeat(view, post, posts, choice) ?? [])
  return seats.toSorted((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier))
}

const order: readonly Seat['tier'][] = ['mayor', 'leader', 'head', 'staff']
const firstFree = (choices: readonly Choice[]): string | null => choices.find((choice) => !choice.away)?.id ?? null

function leaderSeat({ leaders }: OrganisationView, post: string, choice: (post: Named) => Choice): Seat | undefined {
  const own = leaders.find((leader) => leader.post.id === post)
  if (!own) return undefined
  const isMayor = own.rank === 'mayor'
  const rule = isMayor
    ? (leaders.find(({ presidesFor }) => presidesFor.some(({ id }) => id === post))?.post ?? null)
    : own.pair
  const byRule = rule && choice(rule)
  const choices = leaders
    .filter((leader) => leader.post.id !== post && leader.post.id !== rule?.id)
    .filter(({ rank }) => (isMayor ? rank === 'vice-mayor' : rank !== 'mayor'))
    .map((leader) => choice(leader.post))
  const required = byRule === null || byRule.away
  return {
    post: own.post,
    tier: isMayor ? 'mayor' : 'leader',
    byRule,
    choices,
    required,
    proposed: required ? firstFree(choices) : null,
  }
}

const people = ({ head, deputy, clerk, others }: Unit) => [head, deputy, ...others, clerk]

function unitSeat(
  { units }: OrganisationView,
  post: string,
  own: readonly string[],
  choice: (post: Named) => Choice,
): Seat | undefined {
  const unit = units.find((one) => people(one).some((held) => held.post.id === post))
  const held = unit && people(unit).find((one) => one.post.id === post)
  if (!unit || !held) return undefined
  const isHead = unit.head.post.id === post
  const others = isHead ? [unit.deputy, ...unit.others] : people(unit)
  const choices = others
    .filter((one) => one.person !== null && !own.includes(one.post.id))
    .map((one) => choice(one.post))
  return {
    post: held.post,
    tier: isHead ? 'head' : 'staff',
    byRule: null,
    choices,
    required: isHead,
    proposed: isHead ? firstFree(choices) : null,
  }
}

const dayMs = 86_400_000
/** Calendar days, the first and the last counted; halves count. */
export function daysBetween({ from, until }: Span, fromNoon: boolean, untilNoon: boolean): number {
  const days = Math.round((Date.parse(until) - Date.parse(from)) / dayMs) + 1
  return days - (fromNoon ? 0.5 : 0) - (untilNoon ? 0.5 : 0)
}

export const addDays = (date: string, days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' }).format(Date.parse(date) + days * dayMs)
