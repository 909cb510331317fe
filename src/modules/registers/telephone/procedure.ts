import { defineProcedure, post } from '#kernel'
import { numberSorts } from '../contract/word.ts'
import { change } from './commands/change.ts'
import { enter } from './commands/enter.ts'
import { remove } from './commands/remove.ts'
import { evolve, type Telephone, type TelephoneEvent } from './state.ts'

/** 通讯录: office numbers for all, mobile numbers for the office and the leaders. */
export const telephone = defineProcedure<Telephone, TelephoneEvent>({
  kind: 'telephone',
  title: { zh: '通讯录', en: 'Directory' },
  stages: {
    new: { zh: '新建', en: 'New' },
    listed: { zh: '在册', en: 'Listed' },
    removed: { zh: '已删除', en: 'Removed' },
  },
  asides: ['removed'],
  initial: { stage: 'new' },
  evolve,
  commands: [enter, change, remove],
  describe: ({ state, org }) => {
    if (state.stage === 'new') return { title: '', closed: false }
    const unit = org.post(state.post)?.unit
    return {
      title: `${org.name(state.post).zh}（${numberSorts[state.sort].zh}）`,
      ...(unit ? { unit } : {}),
      closed: state.stage === 'removed',
      facets: { post: state.post, sort: state.sort, number: state.number },
    }
  },
  audience: ({ state }) =>
    state.stage === 'new' ? [] : state.sort === 'office' ? ['staff'] : [post(state.post), 'office', 'leaders'],
  view: ({ state, org }) =>
    state.stage === 'new' ? null : { ...state, post: { id: state.post, name: org.name(state.post) } },
})
