import type { Seen } from '#kernel'
import { byDirector } from '../authority.ts'
import { beforeMeeting, command, mark } from '../command.ts'
import * as inputs from '../contract/inputs.ts'
import { firstWrong, onceEntered, wrong } from '../rules/entered.ts'
import { drafted, type Topic } from '../state.ts'

export const merge = command({
  name: 'topic.merge',
  title: { zh: '并入其他议题', en: 'Merge' },
  who: { zh: '办公室主任', en: 'Office director' },
  input: inputs.merge,
  stages: ['balancing', 'pooled'],
  by: byDirector,
  facts: async (read, c): Promise<{ readonly into: Seen<Topic> | undefined }> => ({
    into: c.input && (await read.matter<Topic>('topic', c.input.into)),
  }),
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, ({ into }) => {
        const stage = c.facts.into?.stage
        return firstWrong(
          into === c.id && wrong('into', '不能并入自身', 'A topic cannot be merged into itself'),
          stage === undefined && wrong('into', '没有这个议题：{into}', 'No such topic: {into}', { into }),
          stage !== undefined &&
            !beforeMeeting.some((open) => open === stage) &&
            wrong('into', '该议题已列入会议或已办结：{into}', 'That topic is on an agenda or done: {into}', { into }),
        )
      }),
  },
  decide: (c) => [
    {
      type: 'topic.merged',
      data: { into: c.input.into, title: drafted(c.state).title, reason: c.input.reason, ...mark(c) },
    },
  ],
})
