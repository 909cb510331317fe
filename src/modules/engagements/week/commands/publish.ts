import { signer } from '../../authority.ts'
import { weekInputs } from '../../contract/week.ts'
import { byPublisher, command } from '../command.ts'

export const publish = command({
  name: 'week-plan.publish',
  title: { zh: '印发', en: 'Publish inside' },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: weekInputs.publish,
  stages: ['drafting'],
  expected: true,
  by: byPublisher,
  decide: (c) => [{ type: 'week-plan.published', data: { on: c.today.toString(), by: signer(c.actor) } }],
})
