import { z } from 'zod'
import { line, postId } from '../../fields.ts'
import { command } from '../command.ts'
import { valid, knownPost } from '../validity.ts'

const moment = z.iso.datetime({ offset: true })
export const matter = z.strictObject({ kind: z.string().max(60), id: z.string().max(200) })

/** From an approved leave (away) or an engagement at the same hour (engaged). Noted again for the same matter, it replaces what stood. */
export const noteAbsence = command({
  name: 'organisation.note-absence',
  title: { zh: '记入离岗', en: 'Note an absence' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({
    post: postId({ title: '职务', titleEn: 'Post' }),
    kind: z.enum(['away', 'engaged']),
    from: moment,
    until: moment,
    acting: postId({ title: '代行', titleEn: 'Acting' }).optional(),
    reason: line(200, { title: '事由', titleEn: 'Reason' }),
    matter,
  }),
  internal: true,
  stages: ['standing'],
  by: () => [],
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => knownPost(c, 'post', input.post),
        (input) => (input.acting ? knownPost(c, 'acting', input.acting) : undefined),
      ),
  },
  decide: ({ input, today }) => {
    const { acting, ...absence } = input
    return [
      { type: 'organisation.absence-noted', data: { ...absence, ...(acting ? { acting } : {}), on: today.toString() } },
    ]
  },
})
