import { pending } from '#kernel'
import { onceEntered, wrong } from '#modules/topics'
import { actingUnit, command, moved } from '../command.ts'
import { contentOf } from '../content.ts'
import { inputs } from '../contract.ts'
import { look, type Looked } from '../facts.ts'
import { secrecyOf } from '../rules/content.ts'
import { enteredRight } from '../rules/entered.ts'

const nothing: Looked = { adopted: null, same: [], unknown: [] }

export const draft = command({
  name: 'document.draft',
  title: { zh: '起草公文', en: 'Draft a document' },
  help: {
    zh: '由主管部门代拟；正文可在起草后的页面上编辑',
    en: 'By the department in charge; the text can be written on the page afterwards',
  },
  who: { zh: '主管部门人员', en: 'Anybody of the department in charge' },
  input: inputs.draft,
  creates: true,
  stages: ['new'],
  by: () => [{ to: 'staff', norm: 'document.draft-by-unit' }],
  facts: async (read, c) => (c.input ? look(read, contentOf(c.input), c.id, c) : nothing),
  rules: {
    'secrecy.keep': (c) => (c.input ? secrecyOf(contentOf(c.input)) : pending()),
    'system.input': (c) =>
      onceEntered(c.input, (input) => {
        const lead = c.actor && actingUnit(c, c.actor)
        if (!lead) return wrong('title', '公文由部门或办公室起草', 'A document is drafted in a unit')
        const content = contentOf(input)
        return enteredRight(content, content, lead, c.facts, c)
      }),
  },
  decide: (c) => [
    {
      type: 'document.drafted',
      data: {
        lead: actingUnit(c, c.actor)!,
        content: contentOf(c.input),
        adopted: c.facts.adopted,
        ...moved(c),
      },
    },
  ],
})
