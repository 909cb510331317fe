import { z } from 'zod'
import { pending } from '#kernel'
import { day, line, postId } from '../../fields.ts'
import { stamp } from '../../moment.ts'
import { bySecurity, security } from '../authority.ts'
import { command } from '../command.ts'
import { evidenceOf } from '../evidence.ts'
import { holderIn } from '../lookups.ts'
import { isMember, members } from '../rules.ts'
import { held, knownPost, valid } from '../validity.ts'

export const relieve = command({
  name: 'organisation.relieve',
  title: { zh: '免职', en: 'Relieve' },
  who: security,
  input: z.strictObject({
    post: postId({ title: '职务', titleEn: 'Post' }),
    number: line(100, {
      title: '免职文号',
      titleEn: 'Number of the document',
      help: '县政府组成人员必填 Required for members of the government',
    }).optional(),
    date: day({ title: '免职文件日期', titleEn: 'Date of the document' }).optional(),
    reason: line(200, { title: '原因', titleEn: 'Reason' }).optional(),
  }),
  stages: ['standing'],
  by: bySecurity,
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => knownPost(c, 'post', input.post),
        (input) => held(c, 'post', input.post),
      ),
    'org.members': ({ input, state, org }) =>
      input
        ? members({
            post: org.name(input.post),
            member: isMember(state, input.post),
            number: input.number,
            date: input.date,
          })
        : pending(),
  },
  decide: ({ input, state, at }) => {
    const until = stamp(at)
    const { person } = holderIn(state, input.post, { from: until })!
    return [
      {
        type: 'organisation.relieved',
        data: {
          post: input.post,
          person,
          until,
          ...(input.reason ? { reason: input.reason } : {}),
          ...evidenceOf(input),
        },
      },
    ]
  },
})
