import type { Attachment, Description, Viewpoint } from '#kernel'
import { progressOf, type Known, type Task } from './state.ts'

function filesOf(state: Known): Attachment[] {
  const all = [...state.reports.flatMap((report) => report.files), ...(state.claim?.files ?? [])]
  return all.filter(
    (file, i) => all.findIndex((other) => other.sha256 === file.sha256 && other.name === file.name) === i,
  )
}

export function describe({ state }: Pick<Viewpoint<Task>, 'state'>): Description {
  if (state.stage === 'new') return { title: '', closed: false }
  return {
    title: state.title,
    unit: state.lead,
    closed: state.stage === 'done',
    search: [state.decision, state.meetingTitle].join('\n'),
    facets: {
      meeting: state.meeting,
      lead: state.lead,
      date: state.due,
      overdue: state.overdue !== null,
      progress: progressOf(state),
      // Whoever accepts it as done reads first what was done.
      point: (state.stage === 'reported' && state.claim ? state.claim.text : state.decision).slice(0, 100),
    },
    links: [
      { rel: 'follows', kind: 'meeting', id: state.meeting },
      ...(state.topic === null ? [] : [{ rel: 'follows', kind: 'topic', id: state.topic }]),
      ...(state.claim?.document ? [{ rel: 'result', kind: 'document', id: state.claim.document }] : []),
    ],
    files: filesOf(state),
  }
}
