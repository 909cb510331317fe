import { bookInputs } from '../../contract.ts'
import { byOffice, command, judgeDays, judgeShare } from '../command.ts'
import { knownBook, totals } from '../state.ts'

export const settle = command({
  name: 'research-book.settle',
  title: { zh: '核定达到要求', en: 'Settle: it is met' },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: bookInputs.settle,
  stages: ['open'],
  by: byOffice,
  rules: { 'research.days': judgeDays, 'research.unannounced': judgeShare },
  decide: ({ state, today }) => [
    { type: 'research-book.settled', data: { on: today.toString(), ...totals(knownBook(state)) } },
  ],
})
