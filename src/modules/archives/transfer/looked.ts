import { createHash } from 'node:crypto'
import { canonical, type Reader, type Surroundings } from '#kernel'
import { filedNow, type Filed } from '../filed.ts'
import { kept, type Item, type Kept } from '../item/state.ts'

/** A paper of the transfer with everything that a check looks at. */
export type SeenPaper = {
  readonly item: string
  /** Null where it is no longer there. */
  readonly kept: Kept | null
  readonly filed: Filed | null
  readonly version: number
  readonly closed: boolean
  /** Titles of open matters that hang on it. */
  readonly open: readonly string[]
}
/** Where a second copy would be: what goes too, and what of the year went before. */
export type Other = Pick<Kept, 'number' | 'reference' | 'content' | 'of'> & { readonly item: string }
export type Looked = { readonly papers: readonly SeenPaper[]; readonly others: readonly Other[] }

/** Kinds whose open matters hang on a filed paper by a link: what answers, replaces or carries it out. */
const hangOn = ['document', 'answer', 'task', 'topic'] as const

/** Everything about the papers of a transfer, in the command's own transaction. Some milliseconds a paper. */
export async function look(read: Reader, items: readonly string[], c: Surroundings): Promise<Looked> {
  const papers: SeenPaper[] = []
  const years = new Set<number>()
  for (const item of items) {
    const seen = await read.matter<Item>('archive-item', item)
    if (!seen || seen.state.stage === 'new') {
      papers.push({ item, kept: null, filed: null, version: 0, closed: false, open: [] })
      continue
    }
    const { of, year } = kept(seen.state)
    years.add(year)
    const paper = await read.matter(of.kind, of.id)
    const open = await Promise.all(
      hangOn.map((kind) => read.matters(kind, { closed: false, linkedTo: { kind: of.kind, id: of.id } })),
    )
    papers.push({
      item,
      kept: seen.state,
      filed: paper ? filedNow(of.kind, paper.state, c) : null,
      version: paper?.version ?? 0,
      closed: paper?.closed ?? false,
      open: open.flat().map(({ title, number }) => number ?? title),
    })
  }
  const others: Other[] = []
  for (const year of years)
    for (const { id, state } of await read.matters<Item>('archive-item', { facets: { year } })) {
      const { stage, number, reference, content, of } = kept(state)
      if (stage !== 'filed' || items.includes(id)) others.push({ item: id, number, reference, content, of })
    }
  return { papers, others }
}

/** Hash of a paper and of its line as they stand: another one means that a package shows something else. */
export function standing(item: Kept, version: number): string {
  const { responsible, reference, title, date, remark, number, retention, year, part } = item
  return createHash('sha256')
    .update(canonical({ responsible, reference, title, date, remark, number, retention, year, part, version }))
    .digest('hex')
}
