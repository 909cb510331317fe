import { fails, holds } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { markOf, responsible } from '../who.ts'

export const finish = command({
  name: 'task.finish',
  title: { zh: '报告办结', en: 'Report it done' },
  help: { zh: '由督查科审核后办结', en: 'The supervision section reviews it' },
  who: { zh: '牵头单位主要负责人', en: 'Head of the lead unit' },
  input: inputs.finish,
  stages: ['assigned'],
  expected: true,
  by: (c) => [responsible(c)],
  facts: async (read, { input }) => ({
    document: input?.document === undefined ? undefined : await read.matter('document', input.document),
  }),
  rules: {
    'system.input': ({ input, facts }) =>
      input?.document === undefined || facts.document
        ? holds()
        : fails({
            field: 'document',
            says: { zh: '没有这份文件：{document}', en: 'No such document: {document}' },
            facts: { document: input.document },
            wayOut: { zh: '从列表中选择', en: 'Choose one from the list' },
          }),
  },
  decide: ({ input: { text, document, files = [] }, ...c }) => [
    {
      type: 'task.finished',
      data: { text, ...(document === undefined ? {} : { document }), files, ...markOf(c.actor, c) },
    },
  ],
})
