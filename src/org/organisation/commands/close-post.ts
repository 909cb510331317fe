import { z } from 'zod'
import { pending } from '#kernel'
import { line, postId } from '../../fields.ts'
import { covers, stamp } from '../../moment.ts'
import { bySecurity, security } from '../authority.ts'
import { command } from '../command.ts'
import { chargeNow, unitOf } from '../lookups.ts'
import { invalid, oneLeader } from '../rules.ts'
import { knownPost, valid } from '../validity.ts'

// Code and rulebook address these by name; without them work would reach nobody.
const kept = ['mayor', 'executive', 'office-director', 'office-deputy', 'admin-system', 'admin-security', 'admin-audit']

export const closePost = command({
  name: 'organisation.close-post',
  title: { zh: '撤销职务', en: 'Close a post' },
  who: security,
  input: z.strictObject({
    post: postId({ title: '职务', titleEn: 'Post' }),
    reason: line(200, { title: '依据或原因', titleEn: 'Ground' }),
  }),
  stages: ['standing'],
  by: bySecurity,
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => knownPost(c, 'post', input.post),
        (input) =>
          kept.includes(input.post) ||
          c.state.units.some(
            (unit) => unitOf(c.state, unit.id, c.at) && [unit.head, unit.deputy, unit.clerk].includes(input.post),
          )
            ? invalid(
                'post',
                { zh: '此职务为固定职务，不能单独撤销', en: 'This post is a fixed one' },
                { zh: '可以免职，或撤并单位', en: 'Relieve its holder, or merge or close the unit' },
              )
            : undefined,
        (input) => {
          const standing = c.state.pairs.find(
            (pair) => pair.pair === input.post && covers(pair, c.at.epochMilliseconds),
          )
          return (
            standing &&
            invalid(
              'post',
              { zh: '{leader}仍由其补位', en: `It still stands in for {leader}` },
              { zh: '先调整补位', en: 'Set another pair first' },
              { leader: c.org.name(standing.leader).zh },
            )
          )
        },
      ),
    'leader.portfolio': ({ input, state, org, at }) =>
      input
        ? oneLeader({
            doubled: [],
            left: chargeNow(state, at)
              .filter((charge) => charge.leader === input.post)
              .map((charge) => org.name(charge.unit).zh),
          })
        : pending(),
  },
  decide: ({ input, at }) => [
    { type: 'organisation.post-closed', data: { post: input.post, until: stamp(at), reason: input.reason } },
  ],
})
