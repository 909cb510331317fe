import { z } from 'zod'
import { pending } from '#kernel'
import { day, line, postId } from '../../fields.ts'
import { stamp } from '../../moment.ts'
import { byMayor } from '../authority.ts'
import { command } from '../command.ts'
import { postOf } from '../lookups.ts'
import { invalid, otherViceMayor } from '../rules.ts'
import { knownPost, valid } from '../validity.ts'

/** The mayor names another vice mayor to preside while away. Holds until revoked, replaced, or its last day. */
export const designate = command({
  name: 'organisation.designate',
  title: { zh: '指定主持工作的副县长', en: 'Name the vice mayor who presides' },
  who: { zh: '县长', en: 'Mayor' },
  input: z.strictObject({
    post: postId({ title: '副县长', titleEn: 'Vice mayor' }),
    until: day({ title: '至', titleEn: 'Until', help: '不填为撤销前有效 Empty: until revoked' }).optional(),
    reason: line(200, { title: '理由', titleEn: 'Reason' }),
  }),
  stages: ['standing'],
  by: byMayor('acting.designation'),
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => knownPost(c, 'post', input.post),
        (input) =>
          input.until && input.until < c.today.toString()
            ? invalid(
                'until',
                { zh: '截止日已过', en: 'That day has passed' },
                { zh: '填写今天或以后的日期', en: 'Enter today or a later day' },
              )
            : undefined,
      ),
    'acting.designation': ({ input, state, org, at }) =>
      input
        ? otherViceMayor({
            post: org.name(input.post),
            rank: postOf(state, input.post, at)?.rank,
            presidesAnyway: state.deputizes.some((d) => d.post === input.post && d.for === 'mayor'),
            away: org.absences(at).some((absence) => absence.post === input.post),
          })
        : pending(),
  },
  decide: ({ input, at }) => [
    {
      type: 'organisation.designated',
      data: { post: input.post, from: stamp(at), reason: input.reason, ...(input.until ? { until: input.until } : {}) },
    },
  ],
})
