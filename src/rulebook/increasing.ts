/** The longest strictly increasing run of picks from `values`, as indexes (patience sorting, n log n). */
export function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = []
  const before = values.map(() => -1)
  for (const [i, value] of values.entries()) {
    const at = firstNotBelow(tails, values, value)
    before[i] = tails[at - 1] ?? -1
    tails[at] = i
  }
  const picked: number[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) picked.unshift(i)
  return picked
}

function firstNotBelow(tails: readonly number[], values: readonly number[], value: number): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[tails[middle]!]! < value) low = middle + 1
    else high = middle
  }
  return low
}
