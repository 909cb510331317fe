import { defineProcedure, post, unit, type DeadlineSpec, type Principal, type Viewpoint } from '#kernel'
import { subjects, type LeaderReportView } from '../contract.ts'
import { answer } from './commands/answer.ts'
import { note } from './commands/note.ts'
import { report } from './commands/report.ts'
import { send } from './commands/send.ts'
import { settle } from './commands/settle.ts'
import { evolve, none, type LeaderReport, type LeaderReportEvent } from './state.ts'

/** 分管工作的重大事项及时报告县长. */
export const leaderReportProcedure = defineProcedure<LeaderReport, LeaderReportEvent>({
  kind: 'leader-report',
  title: { zh: '向县长报告', en: 'Report to the mayor' },
  stages: {
    new: { zh: '新建', en: 'New' },
    noted: { zh: '待报告县长', en: 'To be reported' },
    reported: { zh: '已报告', en: 'Reported' },
    answered: { zh: '已批示', en: 'Answered' },
    settled: { zh: '职权内处理', en: 'Settled' },
  },
  asides: ['noted', 'settled'],
  says: {
    'leader-report.noted': { zh: '报分管领导', en: 'Leader told' },
    'leader-report.sent': { zh: '报告县长', en: 'Reported' },
    'leader-report.reported': { zh: '报告县长', en: 'Reported' },
    'leader-report.answered': { zh: '批示', en: 'Answered' },
    'leader-report.settled': { zh: '职权内处理', en: 'Settled' },
  },
  initial: none,
  evolve,
  links: {
    about: { says: { zh: '报告县长', en: 'reported to the mayor' }, first: 'that' },
    research: { says: { zh: '据调研报告', en: 'reported from research' }, first: 'that' },
  },
  commands: [note, send, report, settle, answer],
  describe: ({ state }) => {
    if (state.stage === 'new') return { title: '', closed: false }
    const told = 'report' in state ? state.report : null
    return {
      title: state.title,
      ...(state.noted?.unit ? { unit: state.noted.unit } : {}),
      closed: state.stage === 'answered' || state.stage === 'settled',
      search: [state.noted?.text, told?.text, told?.proposal].filter(Boolean).join('\n'),
      facets: {
        leader: state.leader,
        subject: told?.subject ?? null,
        on: told?.on ?? state.noted?.on ?? null,
        ...(told ? { point: `${subjects[told.subject].zh}：${state.title}` } : {}),
      },
      links: [
        ...(state.about ? [{ rel: 'about', ...state.about }] : []),
        ...(told?.study ? [{ rel: 'research', ...told.study }] : []),
      ],
      files: [...(state.noted?.files ?? []), ...(told?.files ?? [])],
    }
  },
  audience: ({ state }): Principal[] =>
    state.stage === 'new'
      ? []
      : [post(state.leader), 'post:mayor', 'office', ...(state.noted?.unit ? [unit(state.noted.unit)] : [])],
  // 及时: the article has no figure, so the duty stands open without a date until it is met.
  deadlines: ({ state }): DeadlineSpec[] =>
    state.stage === 'noted'
      ? [
          {
            norm: 'leader.report-up',
            owes: [post(state.leader)],
            says: { zh: '及时报告县长', en: 'Report to the mayor' },
          },
        ]
      : [],
  owed: { 'leader.report-up': { zh: '分管领导', en: 'The leader in charge' } },
  view: leaderReportView,
})

function leaderReportView({ state, org }: Viewpoint<LeaderReport>): LeaderReportView | null {
  if (state.stage === 'new') return null
  const named = (id: string) => ({ id, name: org.name(id) })
  const told = 'report' in state ? state.report : null
  return {
    leader: named(state.leader),
    noted: state.noted && { on: state.noted.on, by: named(state.noted.by), text: state.noted.text },
    report: told && {
      on: told.on,
      by: named(told.by),
      subject: told.subject,
      text: told.text,
      research: told.research,
      study: told.study,
      proposal: told.proposal,
    },
    answer: state.stage === 'answered' ? { ...state.answer, by: named(state.answer.by) } : null,
    settled: state.stage === 'settled' ? state.settled : null,
  }
}
