import { defineProcedure } from '#kernel'
import { audience, readers } from './authority.ts'
import { approve } from './commands/approve.ts'
import { cancel } from './commands/cancel.ts'
import { extend } from './commands/extend.ts'
import { fileWithParty } from './commands/file-with-party.ts'
import { refuse } from './commands/refuse.ts'
import { request } from './commands/request.ts'
import { reportReturn } from './commands/return.ts'
import { deadlines, owed } from './deadlines.ts'
import { kindLabels } from './labels.ts'
import { evolve, none } from './state.ts'
import { viewOf } from './view.ts'

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
  initial: none,
  evolve,
  commands: [request, approve, refuse, cancel, extend, reportReturn, fileWithParty],
  describe: ({ state, org }) => {
    if (state.stage === 'new') return { title: '请假', closed: false }
    const unit = org.post(state.post)?.unit
    const filingOpen = state.stage === 'ended' && state.tier === 'leader' && state.filed === null
    return {
      title: `${org.name(state.post).zh}${kindLabels[state.kind].zh}（${state.from}至${state.until}）`,
      ...(unit === undefined ? {} : { unit }),
      closed: state.stage === 'refused' || state.stage === 'cancelled' || (state.stage === 'ended' && !filingOpen),
      search: `${state.place} ${state.reason}`,
      facets: { post: state.post, tier: state.tier, kind: state.kind, from: state.from, until: state.until },
      files: state.files,
    }
  },
  audience,
  readers,
  deadlines,
  owed,
  view: viewOf,
})
