import { fails, holds, pending } from '#kernel'
import { giftInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command } from '../state.ts'

export const file = command({
  name: 'gift.file',
  title: { zh: '登记礼品', en: 'Register a gift' },
  who: { zh: '任何工作人员', en: 'Anyone' },
  creates: true,
  input: giftInputs.file,
  stages: ['new'],
  by: () => [{ to: 'staff' }],
  rules: {
    'system.input': ({ input, today }) =>
      !input
        ? pending()
        : input.received <= today.toString()
          ? holds()
          : fails({
              field: 'received',
              says: { zh: '收到日期在今日之后', en: 'That date is still to come' },
              wayOut: { zh: '请核对', en: 'Check it' },
            }),
  },
  decide: (c) => [{ type: 'gift.filed', data: { on: c.today.toString(), post: actedAs(c.actor), details: c.input } }],
})
