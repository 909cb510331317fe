import type { Acted, PostId, Surroundings } from '#kernel'

type Around = Pick<Surroundings, 'org' | 'at'>

/** Vice mayors and members of the Party group: those who owe the mayor. */
export const otherLeaders = ({ org, at }: Around): PostId[] =>
  org.leaders(at).filter((post) => org.post(post)?.rank !== 'mayor')

/** For whom somebody acts: a leader whose word the office recorded, the one stood in for, oneself. */
export const inWhoseName = ({ post, for: away, recorded }: Acted): PostId => recorded?.post ?? away ?? post
