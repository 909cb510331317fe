import { fails, holds, pending, post, type Acted, type UnitId, type Viewpoint } from '#kernel'
import { command, mark } from '../command.ts'
import { currentRow, disagrees, isAsked, isSigned } from '../consultation.ts'
import * as inputs from '../contract/inputs.ts'
import { wrong } from '../rules/entered.ts'
import { drafted, type Topic } from '../state.ts'

type C = Viewpoint<Topic>

/** Asked, not signed, and not at odds: the heads whose signature is due. */
const due = (c: C): UnitId[] => {
  const t = drafted(c.state)
  return t.units.filter((id) => isAsked(t, id) && !isSigned(t, id) && !disagrees(t, id))
}
const signsFor = (c: C, actor: Acted): UnitId | undefined =>
  drafted(c.state).units.find((id) => c.org.head(id) === (actor.for ?? actor.post))

export const sign = command({
  name: 'topic.sign',
  title: { zh: '会签', en: 'Countersign' },
  help: { zh: '尚未回复的，签字即为同意', en: 'Where no reply was given yet, signing agrees' },
  who: { zh: '被征求意见部门主要负责人', en: 'Heads of the units asked' },
  input: inputs.sign,
  stages: ['consulting', 'returned', 'reviewing'],
  expected: (c) => due(c).some((id) => currentRow(drafted(c.state), id)?.result !== 'waiting'),
  by: (c) =>
    (c.input === undefined ? due(c) : drafted(c.state).units).map((id) => ({
      to: post(c.org.head(id)),
      norm: 'topic.heads-sign',
    })),
  rules: {
    'topic.heads-sign': (c) => {
      const t = drafted(c.state)
      const id = c.actor && signsFor(c, c.actor)
      if (!id) return pending()
      const facts = { unit: c.org.name(id).zh }
      if (!isAsked(t, id))
        return fails({
          facts,
          says: { zh: '尚未向{unit}征求意见', en: '{unit} has not been asked' },
          wayOut: { zh: '待主办部门书面征求意见后签字', en: 'Sign when the lead department has asked' },
        })
      if (disagrees(t, id))
        return fails({
          facts,
          says: {
            zh: '{unit}尚有不同意见，协调一致后才签字',
            en: '{unit} still disagrees: it signs once both sides agree',
          },
          wayOut: {
            zh: '继续协商、变更意见或待分管领导协调',
            en: 'Negotiate, reconsider, or wait for the leader in charge',
          },
        })
      return holds(facts)
    },
    'system.input': (c) => {
      const id = c.actor && signsFor(c, c.actor)
      return id && isSigned(drafted(c.state), id) ? wrong('text', '已经签字', 'Signed already') : holds()
    },
  },
  decide: (c) => {
    const t = drafted(c.state)
    const id = signsFor(c, c.actor)!
    const row = currentRow(t, id)!
    const signed = { type: 'topic.signed' as const, data: { unit: id, text: c.input.text ?? null, ...mark(c) } }
    return row.result === 'waiting'
      ? [
          {
            type: 'topic.replied',
            data: { unit: id, round: row.round, opinion: 'agree', text: c.input.text ?? null, files: [], ...mark(c) },
          },
          signed,
        ]
      : [signed]
  },
})
