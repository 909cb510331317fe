import { fails, holds, pending } from '#kernel'
import { signer } from '../../authority.ts'
import { clashInputs } from '../../contract/clash.ts'
import { byDesk } from '../authority.ts'
import { command, knownClash } from '../state.ts'

/** What the matter itself cannot show: who reports at the meeting instead, who was asked for leave. */
export const settle = command({
  name: 'clash.settle',
  title: { zh: '登记处理', en: 'Say what was done' },
  help: {
    zh: '重新安排、改期或换班的自动销号；其他处理方式在此登记',
    en: 'What is arranged anew, moved or swapped goes by itself; anything else is noted here',
  },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: clashInputs.settle,
  stages: ['open'],
  expected: true,
  by: byDesk,
  rules: {
    'system.input': ({ input, state }) => {
      if (!input) return pending()
      return knownClash(state).items.some(({ number }) => number === input.item)
        ? holds()
        : fails({
            field: 'item',
            facts: { item: input.item },
            says: { zh: '没有第{item}项', en: 'There is no item {item}' },
            wayOut: { zh: '按列表中的序号填写', en: 'Take the number from the list' },
          })
    },
  },
  decide: (c) => [
    {
      type: 'clash.settled',
      data: { on: c.today.toString(), by: signer(c.actor), number: c.input.item, text: c.input.text },
    },
  ],
})
