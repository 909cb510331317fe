import type { UnitId } from '#kernel'
import { currentRow, firstWrong, isAsked, onceEntered, wrong } from '#modules/topics'
import { byLeadUnit } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { namesOf } from '../rules/case.ts'
import { missing } from '../rules/consultation.ts'
import { drafted, type Drafted } from '../state.ts'

/** Those named; else those whose word about this text is missing; when none is, everybody once more. */
function toAsk(d: Drafted, named: readonly UnitId[] | undefined): readonly UnitId[] {
  if (named?.length) return named
  const { asked, stale } = missing({ document: d })
  return asked.length + stale.length
    ? [...asked, ...stale]
    : d.units.filter((id) => currentRow(d, id)?.result !== 'waiting')
}

export const consult = command({
  name: 'document.consult',
  title: { zh: '送会签', en: 'Send to countersign' },
  who: { zh: '起草单位人员', en: 'Anybody of the drafting unit' },
  input: inputs.consult,
  stages: ['countersigning'],
  expected: (c) => {
    const { asked, stale } = missing({ document: drafted(c.state) })
    return asked.length + stale.length > 0
  },
  by: byLeadUnit,
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, ({ units }) => {
        const d = drafted(c.state)
        const asks = toAsk(d, units)
        const strangers = asks.filter((id) => !d.units.includes(id))
        const { stale } = missing({ document: d })
        const still = asks.filter(
          (id) => isAsked(d, id) && currentRow(d, id)?.result === 'waiting' && !stale.includes(id),
        )
        return firstWrong(
          asks.length === 0 && wrong('units', '没有会签部门', 'No unit to ask'),
          strangers.length > 0 &&
            wrong('units', '不在会签名单内：{strangers}', 'Not on the list: {strangers}', {
              strangers: namesOf(strangers, c),
            }),
          still.length > 0 &&
            wrong('units', '正在会签，尚未回复：{still}', 'Asked already, and not answered yet: {still}', {
              still: namesOf(still, c),
            }),
        )
      }),
  },
  decide: (c) => {
    const d = drafted(c.state)
    return [
      {
        type: 'document.consulted',
        data: {
          round: d.round + 1,
          units: toAsk(d, c.input.units),
          within: c.input.within ?? null,
          text: c.input.text ?? null,
          ...signed(c),
        },
      },
    ]
  },
})
