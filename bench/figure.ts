/** One line of a benchmark. `ok` is null where there is nothing to compare with. */
export type Figure = {
  readonly name: string
  readonly ours: string
  /** The peer's figure in the same run, or the limit. */
  readonly peer: string
  readonly ratio: number | null
  readonly aim: string
  readonly ok: boolean | null
}

/** A ratio that has to reach `aim`: times faster than the peer. */
export const atLeast = (name: string, ours: number, peer: number, unit: string, aim: number): Figure => ({
  name,
  ours: `${short(ours)} ${unit}`,
  peer: `${short(peer)} ${unit}`,
  ratio: ours / peer,
  aim: `≥ ${aim}×`,
  ok: ours / peer >= aim,
})

/** A figure that must not pass its limit. */
export const atMost = (name: string, ours: number, limit: number, unit: string): Figure => ({
  name,
  ours: `${short(ours)} ${unit}`,
  peer: `${limit} ${unit}`,
  ratio: limit === 0 ? null : ours / limit,
  aim: `≤ ${limit} ${unit}`,
  ok: ours <= limit,
})

/** A figure without an aim. */
export const noted = (name: string, ours: number, unit: string): Figure => ({
  name,
  ours: `${short(ours)} ${unit}`,
  peer: '–',
  ratio: null,
  aim: '–',
  ok: null,
})

const short = (n: number): string => {
  if (n >= 1e6) return `${(n / 1e6).toFixed(2)}M`
  if (n >= 1e4) return `${(n / 1e3).toFixed(1)}k`
  return n >= 100 || Number.isInteger(n) ? n.toFixed(0) : n.toFixed(2)
}

/** The value below which this share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
