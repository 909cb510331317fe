import { post, type Acted, type Grant, type PostId, type Principal, type Surroundings, type Viewpoint } from '#kernel'
import { known, type Research } from './state.ts'

type Around = Pick<Surroundings, 'org' | 'at'>

/** Those whom article 83 speaks to: leaders and the heads of departments, the office's among them. */
export const members = ({ org, at }: Around): readonly PostId[] => [
  ...org.leaders(at),
  ...org
    .units(at)
    .filter(({ kind }) => kind === 'department' || kind === 'office')
    .map(({ id }) => org.head(id)),
]
export const ownOrOffice = (c: Viewpoint<Research>): Grant[] => [
  { to: post(known(c.state).leader), norm: 'research.days' },
  { to: 'office', norm: 'research.days' },
]
/** In whose name somebody acted. */
export const actedAs = ({ post: own, for: away, recorded }: Acted): PostId => recorded?.post ?? away ?? own

/** How much somebody is in the field is shown to nobody else; those who go along are told. */
export const audience = ({ state }: Viewpoint<Research>): Principal[] =>
  state.stage === 'new' ? [] : [post(state.leader), 'office', ...readers(state)]
const readers = (state: Exclude<Research, { stage: 'new' }>): Principal[] => state.companions.map((id) => post(id))
