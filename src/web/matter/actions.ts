import type { Prospect } from '../../http/contract/index.ts'

/** Verbs that every kind has: they are offered in their own places, not among the buttons. */
const everywhere: readonly string[] = ['comment', 'transition']

/** What whoever is asked may do instead: saying no is never further away than saying yes. */
const instead: readonly string[] = ['return', 'send-back', 'refuse', 'decline', 'instruct']

/** @param next whether the reader's next step is to be had: `open`, only `blocked`, or there is `none` */
const rank = (p: Prospect, first: readonly string[], next: 'open' | 'blocked' | 'none'): number => {
  const blocked = p.blocked ? 1 : 0
  if (p.expected) return p.blocked && next === 'open' ? 60 : blocked
  if (first.includes(p.verb)) return 2 + first.indexOf(p.verb) + blocked
  return (next !== 'none' && instead.includes(p.verb) ? 50 : 100) + blocked
}

/** What the reader may do now: what the matter waits for, then the verbs named `first`, what may be done instead, the rest; what is blocked after its equals. */
export function ownActions(prospects: readonly Prospect[], first: readonly string[] = []): Prospect[] {
  const own = prospects.filter((p) => p.mine && !everywhere.includes(p.verb))
  const asked = own.filter(({ expected }) => expected)
  const next = asked.length === 0 ? 'none' : asked.every(({ blocked }) => blocked) ? 'blocked' : 'open'
  return own.sort((a, b) => rank(a, first, next) - rank(b, first, next))
}

/** What the matter waits for from others. */
export const awaited = (prospects: readonly Prospect[]): Prospect[] => prospects.filter((p) => p.expected && !p.mine)

export const bare = (prospects: readonly Prospect[], verb: string): Prospect | undefined =>
  prospects.find((p) => p.verb === verb && p.mine)

/** Checklists by how near they are: the reader's next step, what others are expected to do, the rest. */
export const withChecks = (prospects: readonly Prospect[]): Prospect[] =>
  prospects
    .filter((p) => p.checks.length > 0)
    .sort(
      (a, b) =>
        Number(b.expected) - Number(a.expected) || Number(b.mine) - Number(a.mine) || b.checks.length - a.checks.length,
    )
