import type { Description, Viewpoint } from '#kernel'
import { sorts } from './contract.ts'
import type { Conference } from './state.ts'
import { yearOf } from './year-count.ts'

/** Facets of the year's plan: as planned, and once held as it was. `cost` in yuan, `hours` in hours. */
export function describe(c: Viewpoint<Conference>): Description {
  const s = c.state
  if (s.stage === 'new') return { title: '', closed: false }
  const { date, hours, participants, cost } = 'held' in s ? s.held : s
  const onAgenda = s.stage === 'approved' && s.time !== null
  return {
    title: s.title,
    unit: s.lead,
    closed: s.stage === 'held' || s.stage === 'refused' || s.stage === 'withdrawn',
    search: [s.theme, s.agenda, s.place].filter(Boolean).join('\n'),
    facets: {
      sort: s.sort,
      year: yearOf(s),
      unit: s.lead,
      date,
      hours,
      participants,
      cost,
      form: s.form,
      foreign: s.foreign,
      point: `${sorts[s.sort].zh}，${date}，${hours}小时，${participants}人`,
      ...(onAgenda ? { starts: `${date}T${s.time}`, place: s.place } : {}),
    },
    files: s.files,
  }
}
