/** Ids of matters that are not named in the story: the kind and a count, the same in every replay. */
export type CountedIds = { readonly newId: (kind: string) => string; readonly counts: Map<string, number> }

export function countedIds(counts: ReadonlyMap<string, number> = new Map()): CountedIds {
  const live = new Map(counts)
  const newId = (kind: string) => {
    const count = (live.get(kind) ?? 0) + 1
    live.set(kind, count)
    return `${kind}-${count}`
  }
  return { newId, counts: live }
}
