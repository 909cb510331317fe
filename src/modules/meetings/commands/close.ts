import { Fault } from '#kernel'
import { convenor, recorder } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { onLeave } from '../leaves.ts'
import { first, misfit } from '../rules/schedule.ts'
import { known, pendingItems } from '../state.ts'
import { titleOf } from '../title.ts'

export const close = command({
  name: 'meeting.close',
  title: { zh: '散会', en: 'Close the meeting' },
  help: {
    zh: '记录即告完成，据以起草纪要、交办任务',
    en: 'The record is complete: minutes are drafted from it and tasks handed out',
  },
  who: { zh: '主持人，由会议科记录', en: 'Whoever presides; the meetings section records' },
  input: inputs.close,
  stages: ['open'],
  expected: (c) => !pendingItems(known(c.state)).length,
  by: (c) => [...convenor(c), recorder],
  rules: {
    'system.input': ({ state }) => {
      const left = pendingItems(known(state)).map((item) => item.title)
      return first(
        left.length > 0 &&
          misfit(
            'items',
            { zh: '尚无结论：{left}', en: 'Not concluded: {left}' },
            { zh: '逐项作出结论；未及讨论的作暂缓', en: 'Conclude each; defer what was not reached' },
            { left },
          ),
      )
    },
  },
  decide: (c) => {
    const { state } = c
    if (state.stage !== 'open') throw new Fault(`A meeting at stage ${state.stage} is not closed`)
    const came = (post: string): boolean => state.signed[post] !== undefined
    const away = state.members.filter((post) => !came(post))
    const leave = onLeave(state, [...away, ...state.attendees.filter((post) => !came(post))], c)
    const items = state.items.map(({ item, topic, title, lead: proposer, subjects, dissent, decision }) => {
      const { conclusion, text, revision, lead, assist, due } = decision!
      return { item, topic, title, proposer, conclusion, text, revision, lead, assist, due, subjects, dissent }
    })
    return [
      {
        type: 'meeting.closed',
        data: {
          number: state.number,
          kind: state.kind,
          title: titleOf(c),
          date: state.starts.slice(0, 10),
          starts: state.starts,
          place: state.place,
          presider: state.presider,
          acting: state.acting,
          convenor: state.convenor,
          entrustedBy: state.entrusted ? state.convenor : null,
          present: state.members.filter(came),
          leave,
          absent: away.filter((post) => !leave.some((one) => one.post === post)),
          attended: Object.keys(state.signed).filter((post) => !state.members.includes(post)),
          items,
          at: c.at.toString(),
        },
      },
    ]
  },
})
