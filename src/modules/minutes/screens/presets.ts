import type { Matter } from '../../../http/contract/index.ts'
import type { MinutesView } from '../contract.ts'

/** A revision or a correction starts from the text that stands. */
export function presets(matter: Matter, verb: string): Readonly<Record<string, unknown>> {
  const view = matter.view as MinutesView | null
  if (!view) return {}
  if (verb === 'check') return { subjects: view.subjects.map(({ id }) => id) }
  if (verb !== 'revise' && verb !== 'correct') return {}
  const { opening, items, closing } = view.content
  return { opening, items: items.map(({ item, text }) => ({ item, text })), ...(closing ? { closing } : {}) }
}
