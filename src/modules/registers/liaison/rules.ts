import { fails, holds, type Surroundings, type Verdict } from '#kernel'

/** Held by somebody, and no leader: whoever may be written about does not read it. */
export function eligible(post: string, { org, at }: Pick<Surroundings, 'org' | 'at'>): Verdict {
  const no = (zh: string, en: string) =>
    fails({
      field: 'post',
      facts: { post: org.name(post).zh },
      says: { zh, en },
      wayOut: { zh: '另选一位', en: 'Choose another' },
    })
  if (org.holderOf(post, at) === undefined || org.post(post)?.role === 'admin')
    return no('{post}无人任职', 'Nobody holds {post}')
  return org.leaders(at).includes(post) ? no('监督联络员不由县政府领导担任', 'No leader is the liaison') : holds()
}
