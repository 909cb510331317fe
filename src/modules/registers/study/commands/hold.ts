import { fails, holds, pending } from '#kernel'
import { studyInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { attended } from '../rules.ts'
import { command, sessionIn } from '../state.ts'

export const hold = command({
  name: 'study.hold',
  title: { zh: '登记学习情况', en: 'Record the session' },
  who: { zh: '县政府办公室人员', en: 'Anyone of the office' },
  input: studyInputs.hold,
  stages: ['planned'],
  expected: true,
  by: () => [{ to: 'office', norm: 'study.collective' }],
  rules: {
    'study.collective': ({ input, state, org }) => {
      if (!input) return pending()
      const { members } = sessionIn(state)
      return attended({
        members,
        absent: members.filter((id) => !input.attended.includes(id)).map((id) => org.name(id).zh),
        excused: input.excused ?? null,
      })
    },
    'system.input': ({ state, today }) =>
      sessionIn(state).date <= today.toString()
        ? holds()
        : fails({
            facts: { date: sessionIn(state).date },
            says: { zh: '{date}才学习', en: 'It is on {date}' },
            wayOut: { zh: '学习后登记', en: 'Record it afterwards' },
          }),
  },
  decide: (c) => {
    const { attended: present, excused, text, files } = c.input
    return [
      {
        type: 'study.held',
        data: {
          on: c.today.toString(),
          post: actedAs(c.actor),
          attended: present,
          excused: excused ?? null,
          text,
          files: files ?? [],
        },
      },
    ]
  },
})
