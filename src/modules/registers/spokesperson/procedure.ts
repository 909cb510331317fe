import { defineProcedure } from '#kernel'
import { end } from './commands/end.ts'
import { name } from './commands/name.ts'
import { evolve, type Spokesperson, type SpokespersonEvent } from './state.ts'

/** 新闻发言人名单. */
export const spokesperson = defineProcedure<Spokesperson, SpokespersonEvent>({
  kind: 'spokesperson',
  title: { zh: '新闻发言人', en: 'Spokespersons' },
  stages: {
    new: { zh: '新建', en: 'New' },
    named: { zh: '在任', en: 'Named' },
    ended: { zh: '已撤下', en: 'Ended' },
  },
  says: { 'spokesperson.ended': { zh: '撤下', en: 'Taken off' } },
  initial: { stage: 'new' },
  evolve,
  commands: [name, end],
  describe: ({ state, org }) => {
    if (state.stage === 'new') return { title: '', closed: false }
    const unit = org.post(state.post)?.unit
    return {
      title: `新闻发言人：${org.name(state.post).zh}`,
      number: state.number,
      ...(unit ? { unit } : {}),
      closed: state.stage === 'ended',
      facets: { post: state.post, phone: state.phone, since: state.since },
    }
  },
  audience: () => ['staff'],
  view: ({ state, org }) =>
    state.stage === 'new' ? null : { ...state, post: { id: state.post, name: org.name(state.post) } },
})
