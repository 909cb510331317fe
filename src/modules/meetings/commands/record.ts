import { pending } from '#kernel'
import { convenor, recorder } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { isPresent } from '../quorum.ts'
import { notPending } from '../rules/item.ts'
import { first, misfit } from '../rules/schedule.ts'
import { known } from '../state.ts'

export const record = command({
  name: 'meeting.record',
  title: { zh: '记录讨论', en: 'Record the discussion' },
  help: { zh: '不同意见如实记录；发言按先后', en: 'Dissent is recorded as it was; speakers in their order' },
  who: { zh: '会议科，或主持人', en: 'The meetings section, or whoever presides' },
  input: inputs.record,
  stages: ['open'],
  by: (c) => [recorder, ...convenor(c)],
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const state = known(c.state)
      const { item, presenter, notes, spoke, dissent } = c.input
      const absent = [...(presenter ? [presenter] : []), ...(spoke ?? []), ...(dissent ?? []).map((d) => d.post)]
        .filter((id) => !isPresent(state, id))
        .map((id) => c.org.name(id).zh)
      return first(
        notPending(state, item),
        presenter === undefined &&
          notes === undefined &&
          !spoke?.length &&
          !dissent?.length &&
          misfit(
            'notes',
            { zh: '没有内容', en: 'There is nothing to record' },
            { zh: '填写汇报人、讨论记录、发言人或不同意见', en: 'Enter presenter, notes, speakers or dissent' },
          ),
        absent.length > 0 &&
          misfit(
            'spoke',
            { zh: '不在会场：{absent}', en: 'Not present: {absent}' },
            { zh: '先签到，或核对人员', en: 'Sign in first, or look again' },
            { absent },
          ),
      )
    },
  },
  decide: (c) => {
    const { item, presenter, notes, spoke, dissent } = c.input
    return [
      {
        type: 'meeting.recorded',
        data: {
          item,
          presenter: presenter ?? null,
          notes: notes ?? null,
          spoke: spoke ?? [],
          dissent: dissent ?? [],
          at: c.at.toString(),
        },
      },
    ]
  },
})
