import { z } from 'zod'
import { pending } from '#kernel'
import { postId } from '../../fields.ts'
import { stamp } from '../../moment.ts'
import { byOffice, office } from '../authority.ts'
import { command } from '../command.ts'
import { postOf } from '../lookups.ts'
import { otherLeader } from '../rules.ts'
import { knownPost, leading, valid } from '../validity.ts'

export const setPair = command({
  name: 'organisation.set-pair',
  title: { zh: '调整补位', en: 'Set who stands in' },
  who: office,
  input: z.strictObject({
    leader: postId({ title: '领导', titleEn: 'Leader' }),
    pair: postId({ title: '补位领导', titleEn: 'Stands in' }),
  }),
  stages: ['standing'],
  by: byOffice('acting.fill-in'),
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => knownPost(c, 'leader', input.leader),
        (input) => leading(c, 'leader', input.leader),
        (input) => knownPost(c, 'pair', input.pair),
      ),
    'acting.fill-in': ({ input, state, org, at }) =>
      input
        ? otherLeader({
            leader: org.name(input.leader),
            pair: org.name(input.pair),
            self: input.leader === input.pair,
            isLeader: postOf(state, input.pair, at)?.role === 'leader',
          })
        : pending(),
  },
  decide: ({ input, at }) => [
    { type: 'organisation.pair-set', data: { leader: input.leader, pair: input.pair, from: stamp(at) } },
  ],
})
