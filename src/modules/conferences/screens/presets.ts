import type { Matter } from '../../../http/contract/index.ts'
import type { ConferenceView } from '../contract/view.ts'

/** What a form starts from: a revision and the record from the plan as it stands. */
export function presets(matter: Matter, verb: string): Readonly<Record<string, unknown>> {
  const view = matter.view as ConferenceView | null
  if (!view) return {}
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  const { sort, date, time, hours, participants, form, place, theme, agenda, foreign, guestsReason, cost, budget } =
    view
  switch (verb) {
    case 'revise': {
      const alternatives = Object.fromEntries(view.alternatives.map(({ alternative, reason }) => [alternative, reason]))
      return {
        title: matter.title,
        sort,
        date,
        time,
        hours,
        participants,
        form,
        place,
        theme,
        agenda,
        alternatives,
        foreign,
        leaders: ids(view.leaders),
        townshipHeads: ids(view.townshipHeads),
        guestsReason,
        cost,
        budget,
      }
    }
    case 'reschedule':
      return { time }
    case 'hold':
      return { date, hours, participants, cost }
    default:
      return {}
  }
}
