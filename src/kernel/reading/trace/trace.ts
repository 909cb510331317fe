import type { Text } from '#rulebook'
import type { Government } from '../../government.ts'
import type { Actor } from '../../principal.ts'
import { readingNow } from '../now.ts'
import { row, type Row } from '../row.ts'
import { drawn } from './drawn.ts'
import { walk, type WordOf } from './walk.ts'

/** A step: a matter, or without a `row` one that this reader may not read and that joins others which he may. */
export type TraceNode = { readonly key: string; readonly row: Row | null }
/** From the earlier to the later, with every meaning that the links between them have. */
export type TraceEdge = { readonly from: string; readonly to: string; readonly says: readonly Text[] }
export type Trace = {
  /** The matter asked for. */
  readonly root: string
  readonly nodes: readonly TraceNode[]
  readonly edges: readonly TraceEdge[]
  /** More is connected than is shown. */
  readonly more: boolean
}

/** So far is a chain followed, request to answer; more matters than these nobody takes in at once. */
const bounds = { steps: 8, matters: 60 } as const

/** What led to a matter and what came of it, as far as this reader may read; undefined when the matter itself is not for this reader. */
export async function traceMatter(
  government: Government,
  actor: Exclude<Actor, 'system'>,
  kind: string,
  id: string,
): Promise<Trace | undefined> {
  const { c, principals } = await readingNow(government, actor)
  const wordOf: WordOf = (link) => {
    const words = government.registry.procedure(link.kind)?.links
    return words?.[`${link.rel}:${link.to_kind}`] ?? words?.[link.rel]
  }
  const walked = await government.database.readAs(principals, (tx) =>
    walk(tx, actor.person, { kind, id }, wordOf, bounds),
  )
  if (!walked.met.size) return undefined
  const { nodes, edges } = drawn(walked, wordOf)
  return {
    root: `${kind}/${id}`,
    nodes: nodes.map(({ key, stored }) => ({ key, row: stored ? row(government, c, stored) : null })),
    edges,
    more: walked.more,
  }
}
