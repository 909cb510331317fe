import { pending, post } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { meetingsSection, officeDirector } from '../posts.ts'
import { undelivered } from '../rules/papers.ts'
import { first, misfit } from '../rules/schedule.ts'
import { known } from '../state.ts'

export const deliverPapers = command({
  name: 'meeting.deliver-papers',
  title: { zh: '送达材料', en: 'Deliver the papers' },
  help: {
    zh: '议程上全部尚未送达的事项；之后列入的须再次送达',
    en: 'All items not yet delivered; those added later need it again',
  },
  who: { zh: '会议科，或办公室主任', en: 'The meetings section, or the office director' },
  input: inputs['deliver-papers'],
  stages: ['planning', 'convened'],
  by: () => [
    { to: post(meetingsSection), norm: 'meeting.papers-delivered' },
    { to: post(officeDirector), norm: 'meeting.papers-delivered' },
  ],
  rules: {
    'system.input': (c) => {
      const state = known(c.state)
      if (!undelivered(state.items).length)
        return misfit(
          'items',
          { zh: '没有待送达的材料', en: 'There are no papers to deliver' },
          { zh: '列入事项后再送达', en: 'Put items on the agenda first' },
        )
      if (!c.input) return pending()
      const today = c.today.toString()
      return first(
        c.input.on !== undefined &&
          c.input.on > today &&
          misfit(
            'on',
            { zh: '送达日期晚于今天', en: 'The date is after today' },
            { zh: '送达后再登记', en: 'Record it once delivered' },
          ),
      )
    },
  },
  decide: (c) => [
    {
      type: 'meeting.papers-delivered',
      data: { items: undelivered(known(c.state).items).map((item) => item.item), on: c.input.on ?? c.today.toString() },
    },
  ],
})
