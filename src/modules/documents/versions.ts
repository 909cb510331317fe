import { contentIn } from './content.ts'
import type { Change } from './contract/words.ts'
import type { Content, Signed } from './events.ts'
import type { Held } from './state.ts'

/** A new version: all of it is kept. */
export function versioned<D extends Held>(
  d: D,
  changes: Partial<Content>,
  change: Change | 'correction',
  { on, by }: Signed,
): D {
  const next = { ...d, ...changes, version: d.version + 1 }
  return {
    ...next,
    versions: [...d.versions, { version: next.version, change, content: contentIn(next), on, by: { ...by } }],
  }
}
