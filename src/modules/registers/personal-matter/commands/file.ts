import { personalMatterInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { liaisonNow } from '../../liaison/state.ts'
import { command } from '../state.ts'

export const file = command({
  name: 'personal-matter.file',
  title: { zh: '报告个人有关事项', en: 'Report a personal matter' },
  help: { zh: '仅本人和监督联络员可见', en: 'Seen by oneself and the supervisory liaison alone' },
  who: { zh: '任何工作人员，为本人', en: 'Anyone, for themselves' },
  creates: true,
  input: personalMatterInputs.file,
  stages: ['new'],
  by: () => [{ to: 'staff', inPerson: true, whileAway: true }],
  facts: async (read) => ({ liaison: await liaisonNow(read) }),
  decide: (c) => [
    {
      type: 'personal-matter.filed',
      data: {
        on: c.today.toString(),
        post: actedAs(c.actor),
        details: { ...c.input, liaison: c.facts.liaison ?? null },
      },
    },
  ],
})
