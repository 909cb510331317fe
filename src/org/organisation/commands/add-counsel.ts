import { z } from 'zod'
import { pending } from '#kernel'
import { choice, day, line, person, postId } from '../../fields.ts'
import { bySecurity, security } from '../authority.ts'
import { command } from '../command.ts'
import { holderIn, personName, taken } from '../lookups.ts'
import { internalFirst, invalid } from '../rules.ts'
import { overlap } from '../../moment.ts'
import { separated, valid } from '../validity.ts'

/** Counsel for a term. The post may be one that had counsel before, or a new one. */
export const addCounsel = command({
  name: 'organisation.add-counsel',
  title: { zh: '聘任法律顾问', en: 'Engage legal counsel' },
  who: security,
  input: z.strictObject({
    post: postId({ title: '代号', titleEn: 'Handle', widget: 'text' }),
    person: person({ title: '受聘人（登录名）', titleEn: 'Person (login name)' }),
    name: line(50, { title: '姓名', titleEn: 'Name' }).optional(),
    kind: choice(['internal', 'external'] as const, {
      title: '类别',
      titleEn: 'Kind',
      labels: { internal: { zh: '内部', en: 'Internal' }, external: { zh: '外聘', en: 'External' } },
    }),
    from: day({ title: '聘期自', titleEn: 'From' }),
    until: day({ title: '聘期至', titleEn: 'Until' }),
  }),
  stages: ['standing'],
  by: bySecurity,
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) =>
          input.until < input.from
            ? invalid('until', { zh: '聘期在开始之前结束', en: 'The term ends before it begins' })
            : undefined,
        (input) =>
          taken(c.state, input.post) && c.state.posts.find((post) => post.id === input.post)?.role !== 'counsel'
            ? invalid(
                'post',
                { zh: '「{id}」已用于其他职务', en: '{id} is used for another post' },
                { zh: '另取一个', en: 'Choose another' },
                { id: input.post },
              )
            : undefined,
        (input) => {
          const holder = holderIn(c.state, input.post, input)
          return (
            holder &&
            invalid(
              'from',
              { zh: '{holder}的聘期尚未结束', en: `The term of {holder} still runs` },
              { zh: '先免职，或顺延聘期', en: 'Relieve first, or begin later' },
              { holder: personName(holder).zh },
            )
          )
        },
        (input) => separated(c, input.person, input.post, input),
      ),
    'counsel.system': ({ input, state }) =>
      input
        ? internalFirst({
            kind: input.kind,
            internal: state.counsel.filter(
              (c) => c.kind === 'internal' && overlap(c, input) && holderIn(state, c.post, input),
            ).length,
          })
        : pending(),
  },
  decide: ({ input }) => {
    const { post, person, name, kind, from, until } = input
    const title =
      kind === 'internal'
        ? { zh: '县政府法律顾问（内部）', en: 'Legal counsel (internal)' }
        : { zh: '县政府法律顾问（外聘）', en: 'Legal counsel (external)' }
    return [
      {
        type: 'organisation.counsel-added',
        data: {
          counsel: { post, kind, from, until },
          post: { id: post, name: title, role: 'counsel', from },
          holder: { post, person, from, until, ...(name ? { name } : {}) },
        },
      },
    ]
  },
})
