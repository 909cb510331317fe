import type { Refusal } from '../../../http/contract/index.ts'

/** One command of several: on its own matter, at the version that was seen, under a key of its own. */
export type Item = {
  readonly kind: string
  readonly id: string
  readonly verb: string
  readonly version: number
  readonly key: string
  readonly state: 'waiting' | 'giving' | 'done' | 'refused' | 'failed'
  readonly refusals: readonly Refusal[]
  /** Of a fault: what the server says of it. */
  readonly says?: string
}

export type Answer =
  | { readonly to: 'done' }
  | { readonly to: 'refused'; readonly refusals: readonly Refusal[] }
  /** A fault in the house, in this one alone. */
  | { readonly to: 'failed'; readonly says: string }
  /** Nobody knows whether it was done: the line broke, the session ended, too much at once. */
  | { readonly to: 'broken' }

type Ways = {
  readonly give: (item: Item) => Promise<Answer>
  readonly shown: (items: readonly Item[]) => void
  /** Asked before each: the reader may have closed the sheet. */
  readonly goesOn: () => boolean
}

/**
 * Gives what waits, one after another, each as if it were alone: a refusal keeps nobody else back. Where the line breaks it
 * stops; going on sends the same key again, so that what was done without an answer is not done twice.
 * @returns how each stands, and whether the line broke
 */
export async function runBatch(
  items: readonly Item[],
  { give, shown, goesOn }: Ways,
): Promise<{ readonly items: readonly Item[]; readonly broken: boolean }> {
  let now = items
  const put = (i: number, change: Partial<Item>) => {
    now = now.with(i, { ...now[i]!, ...change })
    shown(now)
  }
  for (const [i, item] of items.entries()) {
    if (item.state !== 'waiting') continue
    if (!goesOn()) return { items: now, broken: false }
    put(i, { state: 'giving' })
    const answer = await give(item)
    switch (answer.to) {
      case 'done':
        put(i, { state: 'done' })
        break
      case 'refused':
        put(i, { state: 'refused', refusals: answer.refusals })
        break
      case 'failed':
        put(i, { state: 'failed', says: answer.says })
        break
      case 'broken':
        put(i, { state: 'waiting' })
        return { items: now, broken: true }
    }
  }
  return { items: now, broken: false }
}

type Matter = { readonly row: { readonly kind: string; readonly id: string }; readonly version: number }

/**
 * What a press sends: what is ticked and not done. One that was sent and not answered keeps its key and version; one that
 * was refused is another command, on the matter as it stands now.
 */
export const itemsOf = (
  verb: string,
  ticked: readonly Matter[],
  earlier: readonly Item[],
  newKey: () => string,
): Item[] =>
  ticked.flatMap(({ row: { kind, id }, version }) => {
    const before = earlier.find((item) => item.kind === kind && item.id === id)
    if (before?.state === 'done') return []
    if (before?.state === 'waiting') return [before]
    return [{ kind, id, verb, version, key: newKey(), state: 'waiting', refusals: [] }]
  })
