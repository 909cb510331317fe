import type { Matter } from '../../../http/contract/index.ts'
import type { BriefView } from '../contract.ts'

/** What a form starts from: the brief as it stands. */
export function presets(matter: Matter, verb: string): Readonly<Record<string, unknown>> {
  const view = matter.view as BriefView | null
  if (!view) return {}
  const ids = (list: BriefView['posts']) => list.map(({ id }) => id)
  const readers = { posts: ids(view.posts), units: ids(view.units) }
  const { title, scope, need, frequency } = view
  switch (verb) {
    case 'revise':
      return { title, scope, need, frequency, ...readers }
    case 'address':
      return readers
    default:
      return {}
  }
}
