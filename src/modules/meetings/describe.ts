import type { Description, Viewpoint } from '#kernel'
import { held, topicsOf, type Meeting } from './state.ts'
import { numberOf, titleOf } from './title.ts'

/** What lists and searches know of a meeting. `held` counts: a meeting that was only planned takes no number. */
export function describe(c: Viewpoint<Meeting>): Description {
  const { state } = c
  if (state.stage === 'new') return { title: '', unit: 'office', closed: false }
  const number = numberOf(state)
  return {
    title: titleOf(c),
    ...(number ? { number } : {}),
    unit: 'office',
    closed: state.stage === 'closed' || state.stage === 'cancelled',
    search: [state.place ?? '', ...state.items.map((item) => item.title)].join('\n'),
    facets: {
      kind: state.kind,
      date: state.starts.slice(0, 10),
      starts: state.starts,
      place: state.place,
      year: Number(state.starts.slice(0, 4)),
      held: held(state) !== undefined,
      ...(state.reschedulings.length ? { moves: state.reschedulings.length } : {}),
    },
    links: topicsOf(state).map((id) => ({ rel: 'agenda', kind: 'topic', id })),
  }
}
