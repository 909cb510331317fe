import { expect, it } from 'vitest'
import { actNames, actOf, house, inputs } from '../contract.ts'

it('offers phrases by the command and field, by the verb, or by what the field is', () => {
  const cases: readonly (readonly [string, string, string?])[] = [
    ['incoming.instruct', 'text'],
    ['document.sign', 'text'],
    ['incoming.reply', 'text'],
    ['topic.reply', 'text'],
    ['incoming.return', 'text'],
    ['leave.refuse', 'reason'],
    ['task.extend', 'reason'],
    ['release.draft', 'text'],
    ['incoming.register', 'content'],
    ['incoming.register', 'content', 'instruct'],
    ['phrases.add', 'text', ''],
  ]
  expect(cases.map((of) => actOf(...of))).toEqual([
    'instruct',
    'sign',
    'result',
    'reply',
    'back',
    'back',
    'reason',
    'general',
    undefined,
    'instruct',
    undefined,
  ])
})

it('the phrases of the house could be saved by anybody: short, on one line, none twice, no field in two acts', () => {
  for (const act of actNames)
    for (const text of house[act].phrases) expect(inputs.add.parse({ act, text })).toEqual({ act, text })
  const doubled = (list: readonly string[]) => list.filter((one, i) => list.indexOf(one) !== i)
  expect(actNames.flatMap((act) => doubled(house[act].phrases))).toEqual([])
  expect(doubled(actNames.flatMap((act) => house[act].fields))).toEqual([])
})
