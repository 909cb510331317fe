import { beginning, end, type Span } from '../moment.ts'

/**
 * Between two moments at which something begins or ends nothing changes: what is worked out for one moment serves the
 * whole stretch. `make` gets the first millisecond of the stretch.
 */
export function makeTimeline<T>(spans: readonly Span[], make: (ms: number) => T): (at: Temporal.Instant) => T {
  const edges = [...new Set(spans.flatMap((span) => [beginning(span.from), end(span.until)]))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
  const known = new Map<number, T>()
  return (at) => {
    const ms = at.epochMilliseconds
    const stretch = upTo(edges, ms)
    let made = known.get(stretch)
    if (made === undefined) {
      // Reading a long past stretch by stretch must not keep all of it.
      if (known.size >= mostKept) known.clear()
      made = make(edges[stretch - 1] ?? ms)
      known.set(stretch, made)
    }
    return made
  }
}

const mostKept = 64

/** How many edges are not after `ms`. */
function upTo(edges: readonly number[], ms: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (edges[middle]! <= ms) low = middle + 1
    else high = middle
  }
  return low
}
