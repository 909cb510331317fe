import type { Matter } from '../../../http/contract/index.ts'
import type { TopicView } from '../contract/view.ts'

/** What a form starts from: a revision from what stands, an answer about the one opinion that is open. */
export function presets(matter: Matter, verb: string): Readonly<Record<string, unknown>> {
  const view = matter.view as TopicView | null
  if (!view) return {}
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  switch (verb) {
    case 'revise': {
      const { amounts: _, ...attributes } = view.attributes
      return {
        title: matter.title,
        meeting: view.meetingKind,
        summary: view.summary,
        asks: view.asks,
        alone: view.alone,
        planned: view.planned,
        units: ids(view.units),
        townships: ids(view.townships),
        files: view.files,
        ...attributes,
      }
    }
    case 'settle': {
      const open = view.consultation.filter(
        (row) => row.current && !row.settled && (row.result === 'comments' || row.result === 'disagree'),
      )
      return open.length === 1 ? { unit: open[0]!.unit } : {}
    }
    case 'extend': {
      const asking = view.consultation.filter((row) => row.current && row.timeRequested && !row.extended)
      return asking.length === 1 ? { unit: asking[0]!.unit, until: asking[0]!.timeRequested!.until } : {}
    }
    case 'admit-late':
      return view.planned ? { date: view.planned } : {}
    default:
      return {}
  }
}
