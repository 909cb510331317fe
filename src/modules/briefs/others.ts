import type { Reader, UnitId } from '#kernel'
import type { Brief } from './state.ts'

/**
 * Titles of a unit's other briefs. Read in the command's serializable transaction, so of two approvals at one time one
 * sees the other.
 */
export async function titlesOf(
  read: Reader,
  unit: UnitId | undefined,
  wanted: { readonly id: string; readonly registered: boolean },
): Promise<readonly string[]> {
  if (unit === undefined) return []
  const found = await read.matters<Brief>('brief', {
    facets: { unit },
    ...(wanted.registered ? { stages: ['registered'] } : { closed: false }),
  })
  return found.filter((other) => other.id !== wanted.id).map((other) => other.title)
}
