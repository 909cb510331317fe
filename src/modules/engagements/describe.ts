import type { Description, Viewpoint } from '#kernel'
import { sorts } from './contract.ts'
import { invitedIn, known, movesOf, type Engagement } from './state.ts'

/** Facets: `attends` lists the posts who go, between commas; `starts` and `place` put what is arranged on the day's agenda; `moves`: how often it was moved. */
export function describe(c: Viewpoint<Engagement>): Description {
  if (c.state.stage === 'new') return { title: '', closed: false }
  const s = known(c.state)
  const invitation = invitedIn(s)
  const attends = (s.stage === 'held' ? s.held.attended : invitation?.arrangement?.attends) ?? []
  const date = s.starts.slice(0, 10)
  return {
    title: s.title,
    unit: s.host,
    closed: s.stage === 'held' || s.stage === 'declined' || s.stage === 'cancelled',
    search: [s.place, invitation?.content, invitation?.asked].filter(Boolean).join('\n'),
    facets: {
      sort: s.sort,
      date,
      year: Number(date.slice(0, 4)),
      foreign: invitation?.foreign ?? false,
      cost: (s.stage === 'held' ? s.held.cost : invitation?.cost) ?? null,
      late: (invitation?.late ?? null) !== null,
      ...(movesOf(s).length ? { moves: movesOf(s).length } : {}),
      attends: attends.length ? `,${attends.join(',')},` : null,
      point: `${sorts[s.sort].zh}，${s.starts.replace('T', ' ')}，${s.place}`,
      ...(s.stage === 'arranged' || s.stage === 'held' ? { starts: s.starts, ends: s.ends, place: s.place } : {}),
    },
    links: invitation?.conference ? [{ rel: 'conference', kind: 'conference', id: invitation.conference }] : [],
    files: invitation ? [...invitation.files, ...(invitation.stage === 'held' ? invitation.held.files : [])] : [],
  }
}
