import { firstWrong, notFuture, onceEntered, wrong } from '#modules/topics'
import { byOffice } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { unpublished } from '../rules/afterwards.ts'
import { drafted } from '../state.ts'

export const publish = command({
  name: 'document.publish',
  title: { zh: '登记公开刊载', en: 'Record its publication' },
  who: { zh: '办公室人员', en: 'The office' },
  input: inputs.publish,
  stages: ['issued', 'archived'],
  expected: (c) => drafted(c.state).publicity === 'published' && unpublished(drafted(c.state)).length > 0,
  by: byOffice,
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, ({ on }) =>
        firstWrong(
          notFuture('on', on, c),
          drafted(c.state).publicity !== 'published' &&
            wrong('places', '不是主动公开的公文', 'It is not an open document'),
        ),
      ),
  },
  decide: (c) => [
    {
      type: 'document.published',
      data: { places: c.input.places, day: c.input.on, address: c.input.address ?? null, ...signed(c) },
    },
  ],
})
