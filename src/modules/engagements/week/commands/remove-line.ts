import { fails, holds, pending } from '#kernel'
import { signer } from '../../authority.ts'
import { weekInputs } from '../../contract/week.ts'
import { byOfficePeople, command } from '../command.ts'
import { knownWeek } from '../state.ts'

export const removeLine = command({
  name: 'week-plan.remove-line',
  title: { zh: '删去一行', en: 'Take a line out' },
  who: { zh: '县政府办公室人员', en: 'Anyone of the office' },
  input: weekInputs['remove-line'],
  stages: ['drafting', 'published'],
  by: byOfficePeople,
  rules: {
    'system.input': ({ input, state }) => {
      if (!input) return pending()
      return knownWeek(state).entries.some(({ line }) => line === input.line)
        ? holds()
        : fails({
            field: 'line',
            facts: { line: input.line },
            says: { zh: '没有第{line}行', en: 'There is no line {line}' },
            wayOut: { zh: '只能删去办公室增加的行；其余随事项变动', en: 'Only lines that were added can be taken out' },
          })
    },
  },
  decide: (c) => [
    { type: 'week-plan.line-removed', data: { on: c.today.toString(), by: signer(c.actor), ...c.input } },
  ],
})
