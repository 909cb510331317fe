import { holds, pending } from '#kernel'
import { convenor, office } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { noItem } from '../rules/item.ts'
import { itemOf, known } from '../state.ts'

export const removeItem = command({
  name: 'meeting.remove-item',
  title: { zh: '移出议程', en: 'Take off the agenda' },
  who: { zh: '县政府办公室，或召集人', en: 'The office, or the convenor' },
  input: inputs['remove-item'],
  stages: ['planning', 'convened'],
  by: (c) => [office, ...convenor(c)],
  rules: { 'system.input': ({ state, input }) => (input ? (noItem(known(state), input.item) ?? holds()) : pending()) },
  decide: ({ state, input: { item, reason } }) => [
    { type: 'meeting.item-removed', data: { item, topic: itemOf(known(state), item)!.topic, reason } },
  ],
})
