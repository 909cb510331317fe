import type { PostId, Surroundings } from '#kernel'
import { issuersOf } from './issuers.ts'
import type { Genre } from './contract/words.ts'
import type { Drafted } from './state.ts'

/** Whose seal stands by a name on the paper, in the order of the names. */
export type SealHolder = {
  readonly holder: string
  /** As it is printed, and as it has to stand on the seal. */
  readonly name: string
  /** The post, where it is a signer's stamp. */
  readonly post?: string
}

/** Signed with the stamp of whoever signs, not with the seal of the government (GB/T 9704-2012, 7.3.5.3, 10.2; 条例 8). */
const stamped: readonly Genre[] = ['order', 'motion']

type Around = Pick<Surroundings, 'org' | 'rulebook' | 'at'>

/** Names and seals on a document, the host first. */
export function sealHolders(d: Drafted, c: Around): readonly SealHolder[] {
  if (d.name === 'county' && stamped.includes(d.genre)) return [signersStamp(d.signature?.by.post ?? 'mayor', c)]
  const names = issuersOf(d, d.lead, c)
  const holders = d.name === 'county' ? ['government'] : d.name === 'office' ? ['office'] : [d.lead, ...d.jointly]
  return names.map((name, i) => ({ holder: holders[i] ?? '', name }))
}

const signersStamp = (post: PostId, { org, at }: Around): SealHolder => ({
  holder: post,
  name: org.name(org.holderOf(post, at) ?? post).zh,
  // 副县长（农业农村）: what a leader is in charge of is no part of the title.
  post: org.name(post).zh.replace(/（.*）$/, ''),
})
