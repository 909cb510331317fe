import { defineProcedure } from '#kernel'
import { name } from './commands/name.ts'
import { replace } from './commands/replace.ts'
import type { Liaison, LiaisonEvent } from './state.ts'

/** 监督联络员: alone reads what is filed about interference. Everybody knows who it is. */
export const liaison = defineProcedure<Liaison, LiaisonEvent>({
  kind: 'liaison',
  title: { zh: '监督联络员', en: 'Supervisory liaison' },
  stages: { new: { zh: '未指定', en: 'Not named' }, named: { zh: '已指定', en: 'Named' } },
  initial: { stage: 'new' },
  evolve: (_, { data }) => ({ stage: 'named', post: data.post, since: data.on }),
  commands: [name, replace],
  describe: ({ state, org }) =>
    state.stage === 'new'
      ? { title: '', closed: false }
      : {
          title: `监督联络员：${org.name(state.post).zh}`,
          closed: true,
          facets: { post: state.post, since: state.since },
        },
  audience: () => ['staff'],
  view: ({ state, org }) =>
    state.stage === 'new' ? null : { post: { id: state.post, name: org.name(state.post) }, since: state.since },
})
