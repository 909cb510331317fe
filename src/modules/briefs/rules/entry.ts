import { fails, holds, type Surroundings, type UnitId, type Verdict } from '#kernel'
import type { Readers } from '../events.ts'

type Around = Pick<Surroundings, 'org' | 'at'>

type Entered = { readonly [K in keyof Readers]?: Readers[K] | undefined }

/** What was entered instead of what stood: a list that was left alone stays, `toAll` empties both. */
export const readersAfter = (
  { posts, units, toAll }: Entered & { readonly toAll?: boolean | undefined },
  before: Readers,
): Readers => (toAll ? { posts: [], units: [] } : { posts: posts ?? before.posts, units: units ?? before.units })

/** Whoever is sent it exists; no norm, only sense. */
export function readersExist({ posts = [], units = [] }: Entered, { org, at }: Around): Verdict {
  const strangers = posts.filter((id) => !org.post(id))
  if (strangers.length) return unknown('posts', strangers)
  const nowhere = units.filter((id) => !org.unit(id, at))
  return nowhere.length ? unknown('units', nowhere) : holds()
}

const unknown = (field: string, found: readonly string[]): Verdict =>
  fails({
    field,
    facts: { found },
    says: { zh: '没有{found}', en: 'There is no {found}' },
    wayOut: { zh: '请从名单中选择', en: 'Choose from the list' },
  })

type Proposed = { readonly unit: UnitId | undefined; readonly title: string; readonly others: readonly string[] }

/** A brief is a unit's, and a unit has no two of one title. */
export function proposable({ unit, title, others }: Proposed): Verdict {
  if (unit === undefined)
    return fails({
      says: { zh: '简报由各单位报送', en: 'Briefs are sent by units' },
      wayOut: { zh: '由主办单位人员拟报', en: 'Somebody of the unit proposes it' },
    })
  if (others.includes(title))
    return fails({
      field: 'title',
      facts: { title },
      says: { zh: '本单位已有《{title}》', en: 'The unit has {title} already' },
      wayOut: { zh: '打开已有的简报办理', en: 'Open the existing one' },
    })
  return holds()
}
