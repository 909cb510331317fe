import { post, unit, type Acted, type Grant, type Principal, type UnitId, type Viewpoint } from '#kernel'
import type { Readers } from './events.ts'
import { known, type Brief } from './state.ts'

type C = Viewpoint<Brief>

export const byUnit = (c: C): Grant[] => [{ to: unit(known(c.state).unit) }]
/** The head answers for what the unit sends up. */
export const byHead = (c: C): Grant[] => [{ to: post(c.org.head(known(c.state).unit)), norm: 'unit.head' }]
/** 核准备案: the office, by its director or the deputy for general affairs. */
export const byOffice = (): Grant[] =>
  ['office-director', 'office-deputy'].map((id) => ({ to: post(id), norm: 'brief.approved' }))

/** The unit whose business somebody does: that of the post stood in for, where there is one. */
export const unitOf = (acted: Pick<Acted, 'post' | 'for'>, { org }: Pick<C, 'org'>): UnitId | undefined =>
  org.post(acted.for ?? acted.post)?.unit

/** Whom an issue goes to. */
export const readersOf = ({ posts, units }: Readers): Principal[] =>
  posts.length + units.length === 0 ? ['leaders'] : [...posts.map(post), ...units.map(unit)]

export const audience = (c: C): Principal[] => {
  const s = known(c.state)
  return ['office', 'leaders', unit(s.unit), ...(s.approval ? readersOf(s) : [])]
}
