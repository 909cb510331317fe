import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { known } from '../state.ts'
import { markOf, units } from '../who.ts'

export const report = command({
  name: 'task.report',
  title: { zh: '反馈进展', en: 'Report progress' },
  who: { zh: '牵头单位、协办单位', en: 'Lead and assisting units' },
  input: inputs.report,
  stages: ['assigned'],
  by: units,
  decide: (c) => {
    const { lead, assist } = known(c.state)
    const home = c.org.post(c.actor.for ?? c.actor.post)?.unit
    const unit = home !== undefined && assist.includes(home) ? home : lead
    return [
      {
        type: 'task.reported',
        data: {
          unit,
          progress: c.input.progress ?? null,
          text: c.input.text,
          files: c.input.files ?? [],
          ...markOf(c.actor, c),
        },
      },
    ]
  },
})
