import { fails, holds, pending } from '#kernel'
import { accountabilityInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command } from '../state.ts'

export const file = command({
  name: 'accountability.file',
  title: { zh: '登记问责事项', en: 'Register a failure' },
  who: { zh: '督查科、办公室主任、副主任（督查）', en: 'Supervision section, office director, deputy for supervision' },
  creates: true,
  input: accountabilityInputs.file,
  stages: ['new'],
  by: () =>
    (['office-supervision', 'office-director', 'office-deputy-2'] as const).map((id) => ({
      to: `post:${id}` as const,
      norm: 'integrity.by-procedure',
    })),
  rules: {
    'system.input': ({ input, org, at }) =>
      !input
        ? pending()
        : org.unit(input.unit, at) && org.unit(input.unit, at)?.kind !== 'outside'
          ? holds()
          : fails({
              field: 'unit',
              says: { zh: '没有这个单位', en: 'No such unit' },
              wayOut: { zh: '请更正', en: 'Correct it' },
            }),
  },
  decide: (c) => [
    { type: 'accountability.filed', data: { on: c.today.toString(), post: actedAs(c.actor), details: c.input } },
  ],
})
