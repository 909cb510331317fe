import { z } from 'zod'
import { pending } from '#kernel'
import { day, line, person, postId } from '../../fields.ts'
import { stamp } from '../../moment.ts'
import { bySecurity, security } from '../authority.ts'
import { command } from '../command.ts'
import { evidenceOf } from '../evidence.ts'
import { holderIn, isHead, personName } from '../lookups.ts'
import { invalid, isMember, members, oneHead } from '../rules.ts'
import { knownPost, separated, valid } from '../validity.ts'

export const appoint = command({
  name: 'organisation.appoint',
  title: { zh: '任职', en: 'Appoint' },
  who: security,
  input: z.strictObject({
    post: postId({ title: '职务', titleEn: 'Post' }),
    person: person({ title: '任职人（登录名）', titleEn: 'Person (login name)' }),
    name: line(50, { title: '姓名', titleEn: 'Name' }).optional(),
    number: line(100, {
      title: '任职文号',
      titleEn: 'Number of the document',
      help: '县政府组成人员必填 Required for members of the government',
    }).optional(),
    date: day({ title: '任职文件日期', titleEn: 'Date of the document' }).optional(),
    from: day({ title: '任职起始日', titleEn: 'From', help: '不填为即时 Empty: now' }).optional(),
  }),
  stages: ['standing'],
  by: bySecurity,
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => knownPost(c, 'post', input.post),
        (input) => separated(c, input.person, input.post, { from: input.from ?? stamp(c.at) }),
        (input) => {
          const holder = isHead(c.state, input.post)
            ? undefined
            : holderIn(c.state, input.post, { from: input.from ?? stamp(c.at) })
          return (
            holder &&
            invalid(
              'post',
              { zh: '此职务现由{holder}担任', en: 'The post is held by {holder}' },
              { zh: '先免职，或办理交接', en: 'Relieve the holder first, or hand the post over' },
              { holder: personName(holder).zh },
            )
          )
        },
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
    'unit.head': ({ input, state, org, at }) => {
      if (!input) return pending()
      const holder = holderIn(state, input.post, { from: input.from ?? stamp(at) })
      return oneHead({
        post: org.name(input.post),
        head: isHead(state, input.post),
        holder: holder && personName(holder),
      })
    },
  },
  decide: ({ input, at }) => [
    {
      type: 'organisation.appointed',
      data: {
        post: input.post,
        person: input.person,
        from: input.from ?? stamp(at),
        ...(input.name ? { name: input.name } : {}),
        ...evidenceOf(input),
      },
    },
  ],
})
