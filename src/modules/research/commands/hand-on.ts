import { fails, holds, pending, type Reader } from '#kernel'
import { actedAs, ownOrOffice } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { onRecord } from '../rules/trip.ts'
import { known } from '../state.ts'

const idIn = (input: Inputs['hand-on']): string | undefined =>
  input.to === 'topic' ? input.topic : input.to === 'task' ? input.task : undefined

async function found(read: Reader, input: Inputs['hand-on'] | undefined): Promise<{ unit: string | null } | undefined> {
  const id = input && idIn(input)
  const seen = id ? await read.matter(input.to, id) : undefined
  return seen && { unit: seen.unit }
}

/** What was found goes on to where it is worked on; to a topic as its research report. */
export const handOn = command({
  name: 'research.hand-on',
  title: { zh: '转交调研成果', en: 'Hand the findings on' },
  help: { zh: '转给议题的，附为该议题的调研报告', en: 'To a topic: attached as its research report' },
  who: { zh: '调研人本人；县政府办公室代办', en: 'The leader; the office for them' },
  input: inputs['hand-on'],
  stages: ['planned', 'recorded'],
  by: ownOrOffice,
  facts: async (read, c) => ({ target: await found(read, c.input) }),
  rules: {
    'research.first': ({ state }) => onRecord({ recorded: state.stage === 'recorded' }),
    'system.input': ({ input, facts }) => {
      if (!input) return pending()
      if (input.to === 'unit' || facts.target) return holds()
      return fails({
        field: input.to,
        says: { zh: '未填转交的事项，或没有此事项', en: 'The matter is not named, or does not exist' },
        wayOut: { zh: '选择议题或督办事项', en: 'Choose the topic or task' },
      })
    },
  },
  decide: (c) => [
    {
      type: 'research.handed-on',
      data: {
        on: c.today.toString(),
        post: actedAs(c.actor),
        to: c.input.to,
        id: idIn(c.input) ?? null,
        text: c.input.text,
        unit: c.org.post(known(c.state).leader)?.unit ?? 'office',
      },
    },
  ],
})
