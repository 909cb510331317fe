import { bookInputs } from '../../contract.ts'
import { bookId, command } from '../command.ts'

/** From a research that was recorded; again, it replaces what stood. */
export const enter = command({
  name: 'research-book.enter',
  title: { zh: '记入台账', en: 'Enter into the book' },
  who: { zh: '系统', en: 'System' },
  creates: 'if-new',
  names: bookId,
  input: bookInputs.enter,
  internal: true,
  stages: 'any',
  by: () => [],
  decide: ({ input, state, today }) => {
    const on = today.toString()
    const { post, year, ...trip } = input
    return [
      ...(state.stage === 'new' ? [{ type: 'research-book.opened' as const, data: { on, post, year } }] : []),
      { type: 'research-book.entered', data: { on, trip } },
    ]
  },
})
