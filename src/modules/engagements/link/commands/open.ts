import { linkInputs } from '../../contract/link.ts'
import { command } from '../command.ts'

export const open = command({
  name: 'calendar-link.open',
  title: { zh: '开通日历链接', en: 'Open a calendar link' },
  help: {
    zh: '供手机日历订阅；持有链接者可见，遗失请即停用',
    en: 'For the calendar of a phone; whoever has the link sees it, so close it when lost',
  },
  who: { zh: '任何工作人员，为本人', en: 'Anyone, for themselves' },
  creates: true,
  input: linkInputs.open,
  stages: ['new'],
  by: () => [{ to: 'staff', inPerson: true, whileAway: true }],
  decide: (c) => [
    {
      type: 'calendar-link.opened',
      data: { on: c.today.toString(), person: c.actor.person, post: c.actor.post, ...c.input },
    },
  ],
})
