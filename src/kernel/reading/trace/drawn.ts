import type { Text } from '#rulebook'
import type { LinkWord } from '../../procedure.ts'
import type { RowStored } from '../row.ts'
import { keyOf, thatEnd, thisEnd, type StoredLink, type Walked, type WordOf } from './walk.ts'

type Edge = { readonly from: string; readonly to: string; readonly says: readonly Text[] }
type Node = { readonly key: string; readonly stored: RowStored | undefined }

const connected: Text = { zh: '相关', en: 'connected' }

/**
 * What a walk came to, in the order of time. A matter that the reader may not read is left out, unless the chain would
 * break there: where it joins two that are shown it stays as a step without kind, name or date.
 */
export function drawn(
  { met, links }: Pick<Walked, 'met' | 'links'>,
  wordOf: WordOf,
): { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] } {
  const told = links.map((link) => edgeOf(link, wordOf(link), met)).filter(({ from, to }) => from !== to)
  const neighbours = (key: string) =>
    new Set(told.flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : [])))
  const seen = [...met].flatMap(([key, stored]) => (stored ? [{ key, stored }] : []))
  seen.sort((a, b) => Temporal.Instant.compare(a.stored.opened, b.stored.opened) || (a.key < b.key ? -1 : 1))
  const unseen = [...met].filter(([key, stored]) => !stored && neighbours(key).size > 1).map(([key]) => key)
  const names = new Map([
    ...seen.map(({ key }) => [key, key] as const),
    ...unseen.map((key, i) => [key, `unseen-${i + 1}`] as const),
  ])
  const edges = new Map<string, Edge>()
  for (const edge of told) {
    const [from, to] = [names.get(edge.from), names.get(edge.to)]
    if (from === undefined || to === undefined) continue
    const before = edges.get(`${from} ${to}`)
    const says = [...(before?.says ?? []), ...edge.says.filter(({ zh }) => !before?.says.some((s) => s.zh === zh))]
    edges.set(`${from} ${to}`, { from, to, says })
  }
  return {
    nodes: [...seen, ...unseen.map((key) => ({ key: names.get(key)!, stored: undefined }))],
    edges: [...edges.values()],
  }
}

function edgeOf(link: StoredLink, word: LinkWord | undefined, met: Walked['met']): Edge {
  const [here, there] = [keyOf(thisEnd(link)), keyOf(thatEnd(link))]
  const [from, to] = (word?.first ?? olderOf(met.get(here), met.get(there))) === 'this' ? [here, there] : [there, here]
  return { from, to, says: [word?.says ?? connected] }
}

const olderOf = (here: RowStored | undefined, there: RowStored | undefined): 'this' | 'that' =>
  here && there && Temporal.Instant.compare(here.opened, there.opened) <= 0 ? 'this' : 'that'
