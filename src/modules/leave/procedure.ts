import { defineProcedure, type Text } from '#kernel'
import { audience, readers } from './authority.ts'
import { approve } from './commands/approve.ts'
import { cancel } from './commands/cancel.ts'
import { complete } from './commands/complete.ts'
import { extend } from './commands/extend.ts'
import { fileWithParty } from './commands/file-with-party.ts'
import { nameActing } from './commands/name-acting.ts'
import { refuse } from './commands/refuse.ts'
import { request } from './commands/request.ts'
import { reportReturn } from './commands/return.ts'
import { deadlines, owed } from './deadlines.ts'
import { kindLabels } from './labels.ts'
import { evolve, none } from './state.ts'
import { viewOf } from './view.ts'
import { workdaysOf } from './when.ts'

const says: Readonly<Record<string, Text>> = {
  'leave.requested': { zh: '请假报备', en: 'Asked for leave' },
  'leave.approved': { zh: '批准（登记）', en: 'Approved (registered)' },
  'leave.extension-requested': { zh: '申请延期', en: 'Asked for more time' },
  'leave.extension-approved': { zh: '批准延期', en: 'Extension approved' },
  'leave.extension-refused': { zh: '延期未批准', en: 'Extension refused' },
}

export const leave = defineProcedure({
  kind: 'leave',
  title: { zh: '请假', en: 'Leave' },
  stages: {
    new: { zh: '填报', en: 'New' },
    requested: { zh: '待批准', en: 'Requested' },
    approved: { zh: '已批准', en: 'Approved' },
    extending: { zh: '延期待批', en: 'Extension asked for' },
    ended: { zh: '已销假', en: 'Returned' },
    refused: { zh: '未批准', en: 'Refused' },
    cancelled: { zh: '已撤销', en: 'Cancelled' },
  },
  asides: ['extending', 'refused', 'cancelled'],
  initial: none,
  evolve,
  commands: [request, approve, refuse, cancel, extend, nameActing, complete, reportReturn, fileWithParty],
  says,
  describe: (c) => {
    const { state, org } = c
    if (state.stage === 'new') return { title: '请假', closed: false }
    const unit = org.post(state.post)?.unit
    const stillOwed = deadlines(c).length > 0
    return {
      title: `${org.name(state.post).zh}${kindLabels[state.kind].zh}（${state.from}至${state.until}）`,
      ...(unit === undefined ? {} : { unit }),
      closed: state.stage === 'refused' || state.stage === 'cancelled' || (state.stage === 'ended' && !stillOwed),
      search: `${state.place} ${state.reason}`,
      facets: {
        post: state.post,
        tier: state.tier,
        kind: state.kind,
        year: Number(state.from.slice(0, 4)),
        from: state.from,
        until: state.until,
        days: state.days,
        workdays: workdaysOf(state, c.calendar),
        acting: state.acting,
        point: [`${state.reason}（${state.place}）`, state.acting && `由${org.name(state.acting).zh}代行`]
          .filter(Boolean)
          .join('，'),
        ...('filed' in state ? { filed: state.filed !== null } : {}),
      },
      files: state.files,
    }
  },
  audience,
  readers,
  deadlines,
  owed,
  view: viewOf,
})
