import { z } from 'zod'
import { pending } from '#kernel'
import { day, line, person, postId } from '../../fields.ts'
import { stamp } from '../../moment.ts'
import { bySecurity, security } from '../authority.ts'
import { command } from '../command.ts'
import { evidenceOf } from '../evidence.ts'
import { holderIn } from '../lookups.ts'
import { invalid, isMember, members } from '../rules.ts'
import { held, knownPost, separated, valid } from '../validity.ts'

/** Open work is addressed to the post and is the successor's at once; what was done before stays under the predecessor's name. */
export const handOver = command({
  name: 'organisation.hand-over',
  title: { zh: '职务交接', en: 'Hand a post over' },
  who: security,
  input: z.strictObject({
    post: postId({ title: '职务', titleEn: 'Post' }),
    person: person({ title: '接任人（登录名）', titleEn: 'Successor (login name)' }),
    name: line(50, { title: '姓名', titleEn: 'Name' }).optional(),
    number: line(100, {
      title: '任免文号',
      titleEn: 'Number of the document',
      help: '县政府组成人员必填 Required for members of the government',
    }).optional(),
    date: day({ title: '任免文件日期', titleEn: 'Date of the document' }).optional(),
  }),
  stages: ['standing'],
  by: bySecurity,
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => knownPost(c, 'post', input.post),
        (input) => held(c, 'post', input.post),
        (input) => separated(c, input.person, input.post, { from: stamp(c.at) }),
        (input) =>
          holderIn(c.state, input.post, { from: stamp(c.at) })?.person === input.person
            ? invalid(
                'person',
                { zh: '接任人就是现任', en: 'The successor holds the post already' },
                { zh: '另选接任人', en: 'Choose somebody else' },
              )
            : undefined,
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
    const { post, person, name } = input
    const moment = stamp(at)
    const before = holderIn(state, post, { from: moment })!
    return [
      { type: 'organisation.relieved', data: { post, person: before.person, until: moment, ...evidenceOf(input) } },
      {
        type: 'organisation.appointed',
        data: { post, person, from: moment, ...(name ? { name } : {}), ...evidenceOf(input) },
      },
    ]
  },
})
