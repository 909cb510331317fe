import { defineProcedure, post, type DeadlineSpec, type Principal, type Viewpoint } from '#kernel'
import { sorts, type EntrustmentView } from '../contract.ts'
import { account } from './commands/account.ts'
import { entrust } from './commands/entrust.ts'
import { revoke } from './commands/revoke.ts'
import { evolve, none, type Entrustment, type EntrustmentEvent } from './state.ts'

/** 受县长委托负责专项工作或代表县政府进行外事活动: who was entrusted with what, and what came of it. */
export const entrustmentProcedure = defineProcedure<Entrustment, EntrustmentEvent>({
  kind: 'entrustment',
  title: { zh: '县长委托', en: 'Entrustment' },
  stages: {
    new: { zh: '新建', en: 'New' },
    entrusted: { zh: '办理中', en: 'Entrusted' },
    accounted: { zh: '已报告', en: 'Reported' },
    revoked: { zh: '已撤销', en: 'Revoked' },
  },
  asides: ['revoked'],
  says: {
    'entrustment.entrusted': { zh: '委托', en: 'Entrusted' },
    'entrustment.accounted': { zh: '报告办理情况', en: 'Outcome reported' },
    'entrustment.revoked': { zh: '撤销委托', en: 'Revoked' },
  },
  initial: none,
  evolve,
  commands: [entrust, account, revoke],
  describe: ({ state }) =>
    state.stage === 'new'
      ? { title: '', closed: false }
      : {
          title: state.title,
          closed: state.stage !== 'entrusted',
          ...(state.text ? { search: state.text } : {}),
          facets: {
            leader: state.to,
            sort: state.sort,
            on: state.on,
            until: state.until,
            point: `${sorts[state.sort].zh}：${state.title}`,
          },
          files: state.stage === 'accounted' ? [...state.files, ...state.outcome.files] : state.files,
        },
  // Who speaks for the government abroad and who leads a special task is known to leaders and office.
  audience: (): Principal[] => ['leaders', 'office'],
  readers: ({ state }) => (state.stage === 'new' ? [] : [post(state.to)]),
  deadlines: ({ state }): DeadlineSpec[] =>
    state.stage === 'entrusted' && state.until !== null
      ? [
          {
            norm: 'leader.entrusted',
            owes: [post(state.to)],
            says: { zh: '报告委托事项办理情况', en: 'Report the outcome' },
            by: state.until,
            lapse: 'remind',
          },
        ]
      : [],
  owed: { 'leader.entrusted': { zh: '受委托的领导', en: 'The leader entrusted' } },
  view: entrustmentView,
})

function entrustmentView({ state, org }: Viewpoint<Entrustment>): EntrustmentView | null {
  if (state.stage === 'new') return null
  const named = (id: string) => ({ id, name: org.name(id) })
  return {
    to: named(state.to),
    by: named(state.by),
    on: state.on,
    sort: state.sort,
    text: state.text,
    until: state.until,
    outcome: state.stage === 'accounted' ? { on: state.outcome.on, text: state.outcome.text } : null,
    revoked: state.stage === 'revoked' ? state.revoked : null,
  }
}
