import type { Matter } from '../../../http/contract/index.ts'
import type { DocumentView } from '../contract/view.ts'
import { keys, points } from '../contract/words.ts'

/** What a form starts from: a revision from what stands, a review with every point to be ticked, a number under the usual mark. */
export function presets(matter: Matter, verb: string): Readonly<Record<string, unknown>> {
  const view = matter.view as DocumentView | null
  if (!view) return {}
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  switch (verb) {
    case 'revise':
    case 'correct': {
      const { name, genre, urgency, recipientsPrinted, copiesPrinted, note, publicity, publicityReason } = view
      const { scope, whyCounty, looked, replaces, localMeasures, alone, topic, incoming, normative, basis } = view
      const { consent, directive } = view
      return {
        title: matter.title,
        name,
        genre,
        urgency,
        recipients: ids(view.recipients),
        recipientsPrinted,
        copies: ids(view.copies),
        copiesPrinted,
        note,
        attachments: view.attachments.map(({ title, body, file, bound }) => ({
          title,
          body,
          files: file ? [file] : [],
          bound,
        })),
        publicity,
        publicityReason,
        scope,
        whyCounty,
        looked,
        replaces,
        implements: view.implements,
        localMeasures,
        units: ids(view.units),
        alone,
        jointly: ids(view.jointly),
        topic,
        incoming,
        normative,
        basis,
        consent,
        directive,
      }
    }
    case 'review':
      return { points: Object.fromEntries(keys(points).map((point) => [point, { met: false }])) }
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
    default:
      return {}
  }
}
