import { defineProcedure, unit, type Viewpoint } from '#kernel'
import { acknowledge } from './commands/acknowledge.ts'
import { send } from './commands/send.ts'
import { forms, type PartyReportView } from './contract.ts'
import type { PartyReportEvent } from './events.ts'
import { evolve, none, type PartyReport } from './state.ts'

export const partyReports = defineProcedure<PartyReport, PartyReportEvent>({
  kind: 'party-report',
  title: { zh: '向县委请示报告', en: 'Party report' },
  stages: {
    new: { zh: '新建', en: 'New' },
    sent: { zh: '已报出', en: 'Sent' },
    acknowledged: { zh: '已回执', en: 'Acknowledged' },
  },
  says: {
    'party-report.sent': { zh: '报出', en: 'Sent' },
    'party-report.acknowledged': { zh: '登记回执', en: 'Receipt entered' },
  },
  initial: none,
  evolve,
  links: { about: { says: { zh: '报县委', en: 'reported to the Party committee' }, first: 'that' } },
  commands: [send, acknowledge],
  describe: ({ state }) =>
    state.stage === 'new'
      ? { title: '', closed: false }
      : {
          title: state.subject,
          number: state.number,
          unit: 'office',
          closed: state.stage === 'acknowledged',
          ...(state.text ? { search: state.text } : {}),
          facets: {
            year: Number(state.on.slice(0, 4)),
            form: state.form,
            on: state.on,
            acknowledged: state.stage === 'acknowledged',
            point: `${forms[state.form].zh}：${state.subject}`,
          },
          links: state.about ? [{ rel: 'about', ...state.about }] : [],
          files: state.files,
        },
  // What the government reports upwards is for its leaders, its office, and the unit that sent it.
  audience: ({ state, org }) => [
    'office',
    'leaders',
    ...(state.stage === 'new' ? [] : [unit(org.post(state.by)?.unit ?? 'office')]),
  ],
  view: partyReportView,
})

function partyReportView({ state, org }: Viewpoint<PartyReport>): PartyReportView | null {
  if (state.stage === 'new') return null
  const named = (id: string) => ({ id, name: org.name(id) })
  const back = state.stage === 'acknowledged' ? state.acknowledged : undefined
  return {
    form: state.form,
    about: state.about,
    text: state.text,
    files: [...state.files],
    sent: { on: state.on, by: named(state.by) },
    acknowledged: back ? { receipt: back.receipt, on: back.received, text: back.text, by: named(back.by) } : null,
  }
}
