export type Arrow = { readonly from: string; readonly to: string }

/**
 * How far along each matter stands: one step after the last of those that led to it. `keys` come in the order of time;
 * where arrows run in a circle, the earliest goes first.
 */
export function ranksOf(keys: readonly string[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  const left = [...keys]
  while (left.length) {
    const free = left.findIndex((key) => !arrows.some(({ from, to }) => to === key && left.includes(from)))
    const [key] = left.splice(Math.max(0, free), 1) as [string]
    const before = arrows.filter(({ to }) => to === key).map(({ from }) => ranks.get(from) ?? -1)
    ranks.set(key, 1 + Math.max(-1, ...before))
  }
  return ranks
}
