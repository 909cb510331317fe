import { fails, holds } from '#kernel'
import { command, reporters } from '../command.ts'
import * as inputs from '../contract.ts'

const series = (year: number) => `报县委〔${year}〕`

export const send = command({
  name: 'party-report.send',
  title: { zh: '向县委请示报告', en: 'Report to the Party committee' },
  help: {
    zh: '报出之日登记；关联议题的，其报备和请示报告义务随之完成',
    en: 'Entered on the day it is sent; about a topic, it meets the duty to report that topic',
  },
  who: { zh: '办公室人员', en: 'The office' },
  input: inputs.send,
  creates: true,
  stages: ['new'],
  by: reporters,
  numbered: 'also',
  facts: async (read, c) => ({
    last: await read.lastSerial('party-report', series(c.today.year)),
    about: c.input?.about && (await read.matter(c.input.about.kind, c.input.about.id)),
  }),
  rules: {
    'system.input': (c) => {
      if (!c.input || !c.actor) return holds()
      const { about } = c.input
      const wayOut = { zh: '从列表中选择事项', en: 'Choose a matter from the list' }
      if (about && !c.facts.about)
        return fails({
          facts: { about: about.id },
          says: { zh: '没有关联的事项：{about}', en: 'No such matter: {about}' },
          wayOut,
          field: 'about',
        })
      const unit = c.org.post(c.actor.for ?? c.actor.post)?.unit
      if (unit !== 'office' && c.facts.about?.unit !== unit)
        return fails({
          says: { zh: '部门只就本部门主办的事项报送', en: 'A department reports on what it leads itself' },
          wayOut,
          field: 'about',
        })
      return holds()
    },
  },
  decide: (c) => {
    const { subject, form, about, text, files } = c.input
    const number = `${series(c.today.year)}${c.facts.last + 1}号`
    return [
      {
        type: 'party-report.sent',
        data: {
          subject,
          form,
          number,
          about: about ?? null,
          text: text ?? null,
          files: files ?? [],
          on: c.today.toString(),
          by: c.actor.for ?? c.actor.post,
        },
      },
    ]
  },
})
