import type { Text } from '#kernel'
import type { PostRecord, Rank, UnitRecord } from '../organisation/state.ts'
import { unitPosts } from '../organisation/unit-posts.ts'
import type { OrganisationFile } from './schema.ts'

type Named = { readonly handle: string; readonly en?: string | undefined }

const capital = (handle: string): string => handle.charAt(0).toUpperCase() + handle.slice(1).replaceAll('-', ' ')
export const nameOf = (entry: Named, zh: string): Text => ({ zh, en: entry.en ?? capital(entry.handle) })

// 副县长, 副市长, 常务副区长: what makes a vice mayor is the word 副 in the title; other leaders sit in the Party group.
const rankOf = (title: string, i: number): Rank =>
  i === 0 ? 'mayor' : title.includes('副') ? 'vice-mayor' : 'party-group'

// Counsel advise and are heard; they are no part of the office and do not read its papers for being listed beside it.
const isCounsel = (handle: string): boolean => handle.startsWith('counsel-')

/** Units and all posts of a file, from a date on. */
export function postsOf(file: OrganisationFile, from: string): { units: UnitRecord[]; posts: PostRecord[] } {
  const units = file.units.map((entry): UnitRecord => {
    const { handle: id, kind, duties = [], independent = false } = entry
    const own =
      id === 'office'
        ? { head: 'office-director', deputy: 'office-deputy' }
        : { head: `${id}.head`, deputy: `${id}.deputy` }
    return {
      id,
      name: nameOf(entry, entry.name),
      kind,
      duties,
      independent,
      ...own,
      clerk: `${id}.clerk`,
      from,
      former: [],
    }
  })
  const leaders = file.leaders.map((entry, i): PostRecord => ({
    id: entry.handle,
    name: nameOf(entry, entry.post),
    role: 'leader',
    rank: rankOf(entry.post, i),
    from,
  }))
  const office = file.office.map((entry): PostRecord => ({
    id: entry.handle,
    name: nameOf(entry, entry.post),
    from,
    ...(isCounsel(entry.handle) ? { role: 'counsel' } : { role: 'office', unit: 'office' }),
  }))
  const admins = file.admins.map((entry): PostRecord => ({
    id: entry.handle,
    name: nameOf(entry, entry.post),
    role: 'admin',
    from,
  }))
  const ofUnits = units.flatMap((unit) =>
    unitPosts(unit).filter((post) => !office.some((other) => other.id === post.id)),
  )
  return { units, posts: [...leaders, ...office, ...ofUnits, ...admins] }
}
