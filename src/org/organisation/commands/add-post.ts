import { z } from 'zod'
import { pending } from '#kernel'
import { choice, line, postId, unitId } from '../../fields.ts'
import { stamp } from '../../moment.ts'
import { bySecurity, security } from '../authority.ts'
import { command } from '../command.ts'
import { otherLeader } from '../rules.ts'
import type { PostRecord } from '../state.ts'
import { free, knownPost, knownUnit, valid } from '../validity.ts'

const kinds = ['vice-mayor', 'party-group', 'office', 'deputy', 'clerk'] as const
const labels = {
  'vice-mayor': { zh: '副县长', en: 'Vice mayor' },
  'party-group': { zh: '县政府党组成员', en: 'Party group member' },
  office: { zh: '办公室职务', en: 'Post of the office' },
  deputy: { zh: '单位副职', en: 'Deputy of a unit' },
  clerk: { zh: '单位经办人', en: 'Clerk of a unit' },
}

/** Another post than those that every unit has. A unit has one head (unit.head), so there is none to add. */
export const addPost = command({
  name: 'organisation.add-post',
  title: { zh: '增设职务', en: 'Add a post' },
  who: security,
  input: z.strictObject({
    post: postId({ title: '代号', titleEn: 'Handle', widget: 'text' }),
    name: line(60, { title: '名称', titleEn: 'Name' }),
    nameEn: line(100, { title: '英文名称', titleEn: 'Name in English' }).optional(),
    kind: choice(kinds, { title: '种类', titleEn: 'Kind', labels }),
    unit: unitId({ title: '单位', titleEn: 'Unit', help: '副职和经办人填写 For deputies and clerks' }).optional(),
    pair: postId({ title: '补位领导', titleEn: 'Stands in', help: '领导职务填写 For leaders' }).optional(),
  }),
  stages: ['standing'],
  by: bySecurity,
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => free(c, 'post', input.post),
        (input) => (ofUnit(input.kind) ? knownUnit(c, 'unit', input.unit ?? '') : undefined),
        (input) => (input.pair ? knownPost(c, 'pair', input.pair) : undefined),
      ),
    'acting.fill-in': ({ input, state, org }) => {
      if (!input) return pending()
      const pair = input.pair
      return isLeader(input.kind)
        ? otherLeader({
            leader: { zh: input.name, en: input.nameEn ?? input.name },
            pair: pair ? org.name(pair) : { zh: '空缺', en: 'nobody' },
            self: pair === input.post,
            isLeader: state.posts.some((post) => post.id === pair && post.role === 'leader'),
          })
        : { state: 'not-applicable' }
    },
  },
  decide: ({ input, at }) => {
    const { post: id, name, nameEn, kind, unit, pair } = input
    const base = { id, name: { zh: name, en: nameEn ?? name }, from: stamp(at) }
    const post: PostRecord =
      kind === 'vice-mayor' || kind === 'party-group'
        ? { ...base, role: 'leader', rank: kind }
        : { ...base, role: kind, unit: kind === 'office' ? 'office' : unit! }
    return [{ type: 'organisation.post-added', data: { post, ...(post.role === 'leader' && pair ? { pair } : {}) } }]
  },
})

const isLeader = (kind: (typeof kinds)[number]): boolean => kind === 'vice-mayor' || kind === 'party-group'
const ofUnit = (kind: (typeof kinds)[number]): boolean => kind === 'deputy' || kind === 'clerk'
