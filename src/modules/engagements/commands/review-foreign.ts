import { byForeignAffairs, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { fails, holds } from '#kernel'
import { invitedIn } from '../state.ts'

export const reviewForeign = command({
  name: 'engagement.review-foreign',
  title: { zh: '外事审核', en: 'Foreign affairs review' },
  who: { zh: '外事部门主要负责人', en: 'Head of the unit for foreign affairs' },
  input: inputs['review-foreign'],
  stages: ['invited'],
  expected: ({ state }) => invitedIn(state)?.foreign === true && invitedIn(state)?.foreignReview === null,
  by: byForeignAffairs,
  rules: {
    'system.input': ({ state }) =>
      invitedIn(state)?.foreign
        ? holds()
        : fails({
            says: { zh: '不是涉外活动', en: 'Not foreign-related' },
            wayOut: { zh: '无需审核', en: 'No review is needed' },
          }),
  },
  decide: (c) => [
    {
      type: 'engagement.foreign-reviewed',
      data: { on: c.today.toString(), by: signer(c.actor), result: c.input.result, text: c.input.text ?? null },
    },
  ],
})
