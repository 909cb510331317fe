import type { Founding } from '../organisation/events.ts'
import type { Holder } from '../organisation/state.ts'
import { nameOf, postsOf } from './posts.ts'
import type { OrganisationFile } from './schema.ts'

/** What the first event of the organisation says: the file, laid out in time from a date (ISO) on. */
export function foundingOf(file: OrganisationFile, from: string): Founding {
  const { units, posts } = postsOf(file, from)
  const named = file.holders ?? []
  const inDemo = file.government.demo === true
  return {
    from,
    government: {
      code: file.government.code,
      name: nameOf({ handle: 'government', en: file.government.en }, file.government.name),
    },
    units,
    posts,
    outside: file.outside.map((entry) => ({ id: entry.handle, name: nameOf(entry, entry.name) })),
    holders: posts.flatMap((post): Holder[] => {
      const given = named.find((holder) => holder.post === post.id)
      if (given) {
        const { person, name, number, date } = given
        return [
          {
            post: post.id,
            person,
            from,
            ...(name ? { name } : {}),
            ...(number && date ? { evidence: { number, date } } : {}),
          },
        ]
      }
      return inDemo ? [{ post: post.id, person: post.id, from }] : []
    }),
    charge: file.leaders.flatMap(({ handle, charge }) => charge.map((unit) => ({ leader: handle, unit, from }))),
    pairs: file.leaders.flatMap(({ handle, pair }) => (pair ? [{ leader: handle, pair, from }] : [])),
    deputizes: file.leaders.flatMap(({ handle, deputizes_for }) =>
      deputizes_for ? [{ post: handle, for: deputizes_for }] : [],
    ),
    counsel: posts
      .filter((post) => post.role === 'counsel')
      .map((post) => ({ post: post.id, kind: post.id.includes('external') ? 'external' : 'internal', from })),
  }
}
