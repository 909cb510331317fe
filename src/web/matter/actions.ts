import type { Prospect } from '../../http/contract/index.ts'

/** Verbs that every kind has: they are offered in their own places, not among the buttons. */
const everywhere: readonly string[] = ['comment', 'transition']

const rank = (p: Prospect, first: readonly string[]): number =>
  (p.expected ? 0 : first.includes(p.verb) ? 2 + first.indexOf(p.verb) : 100) + (p.blocked ? 1 : 0)

/** What the reader may do now: what the matter waits for, then the verbs named `first`, then the rest; what is blocked after its equals. */
export const ownActions = (prospects: readonly Prospect[], first: readonly string[] = []): Prospect[] =>
  prospects.filter((p) => p.mine && !everywhere.includes(p.verb)).sort((a, b) => rank(a, first) - rank(b, first))

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
