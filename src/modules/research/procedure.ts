import { defineProcedure, type Viewpoint } from '#kernel'
import type { ResearchView } from './contract.ts'
import { audience } from './authority.ts'
import { cancel } from './commands/cancel.ts'
import { handOn } from './commands/hand-on.ts'
import { plan } from './commands/plan.ts'
import { record } from './commands/record.ts'
import { daysOf, sum, yearOf } from './days.ts'
import type { ResearchEvent } from './events.ts'
import { evolve, known, none, type Known, type Research } from './state.ts'

/** Days that it counts: as recorded, until then as planned. */
const counted = (s: Known): number => sum(s.stage === 'recorded' ? s.days : daysOf(s))

export const research = defineProcedure<Research, ResearchEvent>({
  kind: 'research',
  title: { zh: '调研', en: 'Field research' },
  stages: {
    new: { zh: '新建', en: 'New' },
    planned: { zh: '已安排', en: 'Planned' },
    recorded: { zh: '已记录', en: 'Recorded' },
    cancelled: { zh: '已取消', en: 'Called off' },
  },
  asides: ['cancelled'],
  says: {
    'research.planned': { zh: '安排调研', en: 'Planned' },
    'research.recorded': { zh: '记录调研', en: 'Recorded' },
  },
  initial: none,
  evolve,
  links: { findings: { says: { zh: '调研成果转办', en: 'findings handed on' }, first: 'this' } },
  commands: [plan, record, handOn, cancel],
  describe: (c) => {
    if (c.state.stage === 'new') return { title: '', closed: false }
    const s = known(c.state)
    const unit = c.org.post(s.leader)?.unit
    return {
      title: s.title,
      ...(unit ? { unit } : {}),
      closed: s.stage !== 'planned',
      search: [s.places, s.questions, s.stage === 'recorded' ? s.record.findings : ''].filter(Boolean).join('\n'),
      facets: {
        post: s.leader,
        year: yearOf(s.from),
        from: s.from,
        until: s.until,
        days: counted(s),
        unannounced: s.unannounced,
        companions: s.companions.length,
        vehicles: s.vehicles,
        places: s.places,
        handedOn: s.handedOn.length,
      },
      links: s.handedOn.flatMap(({ to, id }) => (id === null ? [] : [{ rel: 'findings', kind: to, id }])),
      files: s.stage === 'recorded' ? s.record.files : [],
    }
  },
  audience,
  view: viewOf,
})

function viewOf(c: Viewpoint<Research>): ResearchView {
  const s = known(c.state)
  const named = (id: string) => ({ id, name: c.org.name(id) })
  return {
    post: named(s.leader),
    from: s.from,
    until: s.until,
    days: counted(s),
    places: s.places,
    unannounced: s.unannounced,
    companions: s.companions.map(named),
    vehicles: s.vehicles,
    questions: s.questions,
    planned: s.planned.on,
    record:
      s.stage === 'recorded'
        ? {
            on: s.recorded.on,
            by: named(s.recorded.post),
            notified: s.record.notified,
            briefed: s.record.briefed,
            received: s.record.received,
            escort: s.record.escort,
            deviation: s.record.deviation,
            findings: s.record.findings,
          }
        : null,
    handedOn: s.handedOn.map(({ on, to, id, text }) => ({ on, to, id, text })),
    cancelled: s.stage === 'cancelled' ? s.reason : null,
  }
}
