import { fails, holds } from '#kernel'
import { bookInputs } from '../../contract.ts'
import { command } from '../command.ts'
import { knownBook } from '../state.ts'

/** Once the year is over and it was not enough, the leader says why; that it was not enough stays on record. */
export const account = command({
  name: 'research-book.account',
  title: { zh: '说明未达到的情况', en: 'Account for the shortfall' },
  who: { zh: '本人', en: 'The leader' },
  input: bookInputs.account,
  stages: ['open'],
  expected: ({ state, today }) => state.stage === 'open' && today.year > state.year,
  by: ({ state }) => [{ to: `post:${knownBook(state).post}`, norm: 'research.days', inPerson: true }],
  rules: {
    'system.input': ({ state, today }) =>
      today.year > knownBook(state).year
        ? holds()
        : fails({
            facts: { year: knownBook(state).year },
            says: { zh: '{year}年尚未结束', en: '{year} is not over' },
            wayOut: { zh: '年内仍可补足', en: 'There is still time to go' },
          }),
  },
  decide: ({ input, today }) => [{ type: 'research-book.accounted', data: { on: today.toString(), text: input.text } }],
})
