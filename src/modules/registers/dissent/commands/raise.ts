import { fails, holds, pending, rule } from '#kernel'
import { dissentInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command } from '../state.ts'

/** 坚决执行县政府的决定，有不同意见可在内部提出: the one does not go without the other. */
const carriedOut = rule<{ readonly carriesOut: boolean }>('discipline.dissent', ({ carriesOut }) =>
  carriesOut
    ? holds({}, { zh: '内部提出，未作改变前坚决执行', en: 'Raised inside; carried out until it is changed' })
    : fails({
        field: 'carriesOut',
        says: {
          zh: '未确认在决定未改变前坚决执行',
          en: 'Not said that the decision is carried out until it is changed',
        },
        wayOut: {
          zh: '确认坚决执行后在内部提出；不得有与决定相违背的言行',
          en: 'Carry it out and raise the dissent here, nowhere else',
        },
      }),
)

export const raise = command({
  name: 'dissent.raise',
  title: { zh: '内部提出不同意见', en: 'Raise dissent inside' },
  who: { zh: '任何工作人员', en: 'Anyone' },
  creates: true,
  input: dissentInputs.raise,
  stages: ['new'],
  by: () => [{ to: 'staff' }],
  rules: { 'discipline.dissent': ({ input }) => (input ? carriedOut(input) : pending()) },
  decide: (c) => [
    { type: 'dissent.filed', data: { on: c.today.toString(), post: actedAs(c.actor), details: c.input } },
  ],
})
