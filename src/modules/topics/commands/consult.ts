import type { UnitId } from '#kernel'
import { leadUnit } from '../authority.ts'
import { command, mark } from '../command.ts'
import { currentRow, isAsked, listed } from '../consultation.ts'
import * as inputs from '../contract/inputs.ts'
import { namesOf } from '../rules/case.ts'
import { firstWrong, onceEntered, wrong } from '../rules/entered.ts'
import { drafted, type Drafted } from '../state.ts'

/** Those named; else those not asked yet; when all were, everybody who has answered, for another round. */
function toAsk(t: Drafted, named: readonly UnitId[] | undefined): readonly UnitId[] {
  if (named?.length) return named
  const fresh = listed(t).filter((id) => !isAsked(t, id))
  return fresh.length ? fresh : listed(t).filter((id) => currentRow(t, id)?.result !== 'waiting')
}

export const consult = command({
  name: 'topic.consult',
  title: { zh: '书面征求意见', en: 'Consult in writing' },
  who: { zh: '主办部门人员', en: 'Anybody of the lead unit' },
  input: inputs.consult,
  stages: ['drafting', 'consulting', 'returned'],
  expected: (c) => c.state.stage === 'drafting' && listed(c.state).length > 0,
  by: leadUnit,
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, ({ units }) => {
        const t = drafted(c.state)
        const asks = toAsk(t, units)
        const strangers = asks.filter((id) => !listed(t).includes(id))
        const still = asks.filter((id) => currentRow(t, id)?.result === 'waiting')
        const gone = asks.filter((id) => !c.org.unit(id, c.at))
        return firstWrong(
          asks.length === 0 &&
            wrong(
              'units',
              '没有可征求意见的单位，请先填写征求意见部门或涉及镇（街道）',
              'No unit to ask: name the units or townships first',
            ),
          strangers.length > 0 &&
            wrong('units', '不在征求意见名单内：{strangers}', 'Not on the list of this topic: {strangers}', {
              strangers: namesOf(strangers, c),
            }),
          still.length > 0 &&
            wrong('units', '正在征求，尚未回复：{still}', 'Asked already, and not answered yet: {still}', {
              still: namesOf(still, c),
            }),
          gone.length > 0 &&
            wrong('units', '单位已撤并：{gone}，请修改名单', 'No more: {gone}; revise the list', {
              gone: namesOf(gone, c),
            }),
        )
      }),
  },
  decide: (c) => {
    const t = drafted(c.state)
    return [
      {
        type: 'topic.consulted',
        data: {
          round: t.round + 1,
          units: toAsk(t, c.input.units),
          within: c.input.within ?? null,
          text: c.input.text ?? null,
          ...mark(c),
        },
      },
    ]
  },
})
