import { fails, holds, pending } from '#kernel'
import { unmarked } from '#modules/number-books'
import { transferInputs } from '../../contract/input.ts'
import { keepers, keptBy, signed } from '../../signer.ts'
import { command } from '../command.ts'
import { drawn } from '../state.ts'

/** 接收: who at the archive took how many, on which day. */
export const receive = command({
  name: 'archive-transfer.receive',
  title: { zh: '登记接收', en: 'Record the receipt' },
  who: keptBy,
  input: transferInputs.receive,
  stages: ['handed'],
  expected: true,
  by: keepers,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) => {
      if (!c.input) return pending()
      const s = drawn(c.state)
      const facts = { count: c.input.count, n: s.items.length, on: c.input.on, handed: s.handed?.on ?? s.drawn.on }
      if (facts.on > c.today.toString() || facts.on < facts.handed)
        return fails({
          field: 'on',
          facts,
          says: {
            zh: '接收日期{on}不在移交（{handed}）之后、今日之前',
            en: '{on} is not between the handing over ({handed}) and today',
          },
          wayOut: { zh: '按接收凭证填写', en: 'Enter it as the receipt says' },
        })
      if (facts.count !== facts.n)
        return fails({
          field: 'count',
          facts,
          says: { zh: '接收{count}件，移交{n}件', en: '{count} received, {n} handed over' },
          wayOut: { zh: '档案馆未接收的逐件登记退回，再登记接收', en: 'Record what came back first, one by one' },
        })
      return holds()
    },
  },
  decide: (c) => {
    const { on: day, receiver, count, text = null } = c.input
    const items = drawn(c.state).items.map(({ item }) => item)
    return [{ type: 'archive-transfer.received', data: { day, receiver, count, text, items, ...signed(c) } }]
  },
})
