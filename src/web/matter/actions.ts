import type { Prospect } from '../../http/contract/index.ts'

/** Verbs that every kind has: they are offered in their own places, not among the buttons. */
const everywhere: readonly string[] = ['comment', 'transition']

const rank = (p: Prospect): number => (p.expected ? 0 : 2) + (p.blocked ? 1 : 0)

/** What the reader may do now: what the matter waits for first, and before what is blocked. */
export const ownActions = (prospects: readonly Prospect[]): Prospect[] => prospects.filter((p) => p.mine && !everywhere.includes(p.verb)).sort((a, b) => rank(a) - rank(b))

/** What the matter waits for from others. */
export const awaited = (prospects: readonly Prospect[]): Prospect[] => prospects.filter((p) => p.expected && !p.mine)

export const bare = (prospects: readonly Prospect[], verb: string): Prospect | undefined => prospects.find((p) => p.verb === verb && p.mine)

/** Checklists by how near they are: the reader's next step, what others are expected to do, the rest. */
export const withChecks = (prospects: readonly Prospect[]): Prospect[] =>
  prospects.filter((p) => p.checks.length > 0).sort((a, b) => Number(b.expected) - Number(a.expected) || Number(b.mine) - Number(a.mine) || b.checks.length - a.checks.length)
