import { pending } from '#kernel'
import { firstWrong, onceEntered, wrong } from '#modules/topics'
import { byOffice, byLeadUnit } from '../authority.ts'
import { afterSignature, command, moved } from '../command.ts'
import { changesOf, contentIn } from '../content.ts'
import { inputs } from '../contract.ts'
import { look } from '../facts.ts'
import { secrecyOf } from '../rules/content.ts'
import { enteredRight } from '../rules/entered.ts'
import { drafted } from '../state.ts'

export const correct = command({
  name: 'document.correct',
  title: { zh: '更正', en: 'Correct' },
  help: {
    zh: '签发后的修改报原签发人复审；文号保留',
    en: 'Whatever is changed after the signature goes back to the signer; the number stays',
  },
  who: { zh: '办公室人员；部门文件由起草单位', en: 'The office; the drafting unit for its own document' },
  input: inputs.correct,
  stages: [...afterSignature],
  by: (c) => (drafted(c.state).name === 'unit' ? byLeadUnit(c) : byOffice()),
  facts: async (read, c) => look(read, contentIn(drafted(c.state)), c.id, c),
  rules: {
    'secrecy.keep': (c) => {
      if (!c.input) return pending()
      const now = contentIn(drafted(c.state))
      return secrecyOf({ ...now, ...changesOf(c.input, now) })
    },
    'system.input': (c) =>
      onceEntered(c.input, ({ reason: _, ...entered }) => {
        const now = contentIn(drafted(c.state))
        const changes = changesOf(entered, now)
        return firstWrong(
          Object.keys(changes).length === 0 && wrong('title', '与现有内容相同', 'Nothing differs'),
          enteredRight(changes, { ...now, ...changes }, drafted(c.state).lead, c.facts, c),
        )
      }),
  },
  decide: (c) => {
    const { reason, ...entered } = c.input
    return [
      {
        type: 'document.corrected',
        data: { changes: changesOf(entered, contentIn(drafted(c.state))), reason, ...moved(c) },
      },
    ]
  },
})
