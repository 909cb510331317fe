import type { Description, Viewpoint } from '#kernel'
import type { ItemView } from '../contract.ts'
import { planOf } from '../plan.ts'
import { shownIn } from '../signer.ts'
import { kept, type Item } from './state.ts'

/** Facets of the catalogue: its columns, and what it is narrowed by. */
export function describe({ state }: Viewpoint<Item>): Description {
  if (state.stage === 'new') return { title: '', closed: false }
  const { of, year, retention, part, piece, number, responsible, reference, title, date, pages, remark } = state
  return {
    title,
    number,
    unit: 'office',
    closed: state.stage !== 'filed',
    search: [reference, responsible, remark, number].filter(Boolean).join('\n'),
    facets: {
      of: of.kind,
      year,
      retention,
      part,
      piece,
      // Numbers as text sort as text: the number in the series, by which a page of the catalogue is ordered.
      place: `${part} ${String(piece).padStart(9, '0')}`,
      responsible,
      reference,
      date,
      pages,
      remark,
      transfer: state.transfer,
    },
    links: [
      { rel: 'files', kind: of.kind, id: of.id },
      ...(state.transfer === null ? [] : [{ rel: 'handed-with', kind: 'archive-transfer', id: state.transfer }]),
    ],
  }
}

export function itemView(c: Viewpoint<Item>): ItemView {
  const { stage: _, content: __, ...s } = kept(c.state)
  const plan = planOf(c)
  const { signed } = shownIn(c)
  return {
    ...s,
    part: { id: s.part, name: plan.parts.find(({ code }) => code === s.part)?.name ?? { zh: s.part, en: s.part } },
    former: s.former.map(signed),
    corrections: s.corrections.map(signed),
    returns: [...s.returns],
    unchecked: !plan.checked,
    due: plan.after === null ? null : s.year + plan.after,
  }
}
