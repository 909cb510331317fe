import { defineProcedure, post, unit, type Principal } from '#kernel'
import { filesOf } from '../entry.ts'
import { approve } from './commands/approve.ts'
import { plan } from './commands/plan.ts'
import { refuse } from './commands/refuse.ts'
import { reportReturn } from './commands/return.ts'
import { evolve, type TripEvent, type TripState } from './state.ts'

/** 因公出国（境）团组. */
export const tripAbroad = defineProcedure<TripState, TripEvent>({
  kind: 'trip-abroad',
  title: { zh: '因公出国（境）', en: 'Trips abroad' },
  stages: {
    new: { zh: '新建', en: 'New' },
    planned: { zh: '待批准', en: 'Planned' },
    approved: { zh: '已批准', en: 'Approved' },
    returned: { zh: '已回国', en: 'Returned' },
    refused: { zh: '不予批准', en: 'Refused' },
  },
  asides: ['refused'],
  says: {
    'trip-abroad.planned': { zh: '提出', en: 'Proposed' },
    'trip-abroad.returned': { zh: '报告', en: 'Reported' },
  },
  initial: { stage: 'new' },
  evolve,
  commands: [plan, approve, reportReturn, refuse],
  describe: ({ state, org }) => {
    if (state.stage === 'new') return { title: '', closed: false }
    const { title, leader, members, countries, from, until, cost, plan: number } = state.delegation
    const of = org.post(leader)?.unit
    return {
      title,
      ...(of ? { unit: of } : {}),
      ...(state.number === null ? {} : { number: state.number }),
      closed: state.stage === 'returned' || state.stage === 'refused',
      search: countries,
      facets: {
        post: leader,
        year: Number(from.slice(0, 4)),
        from,
        until,
        members,
        countries,
        cost,
        plan: number ?? null,
      },
      files: [...filesOf(state.delegation), ...(state.stage === 'returned' ? state.files : [])],
    }
  },
  audience: ({ state, org }) => {
    if (state.stage === 'new') return []
    const of = org.post(state.delegation.leader)?.unit
    const unitOf: Principal[] = of ? [unit(of)] : []
    return ['office', 'leaders', post(state.delegation.leader), post(state.planned.post), ...unitOf]
  },
  deadlines: ({ state, org }) => {
    if (state.stage !== 'approved') return []
    const { leader, until } = state.delegation
    return [
      {
        norm: 'thrift.trips-abroad',
        part: 'report',
        owes: [
          post(
            org.holderOf(leader, Temporal.Instant.from(`${until}T00:00:00+08:00`)) === undefined
              ? 'office-director'
              : leader,
          ),
        ],
        says: { zh: '报送出访报告', en: 'Report on the trip' },
        by: until,
        lapse: 'remind',
      },
    ]
  },
  owed: { 'thrift.trips-abroad': { zh: '团长', en: 'Head of the delegation' } },
  view: ({ state }) => (state.stage === 'new' ? null : state),
})
