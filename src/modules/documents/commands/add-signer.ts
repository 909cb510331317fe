import { firstWrong, onceEntered, wrong } from '#modules/topics'
import { byApprover, byReviewers, bySigners, coSigners } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { namesOf } from '../rules/case.ts'
import { drafted } from '../state.ts'

export const addSigner = command({
  name: 'document.add-signer',
  title: { zh: '加签', en: 'Add signers' },
  help: {
    zh: '签发前请其他领导会签；可同时签，也可依次签',
    en: 'Other leaders sign before the signer, at once or in order',
  },
  who: { zh: '办公室、分管领导或签发人', en: 'The office, the leader in charge or the signer' },
  input: inputs['add-signer'],
  stages: ['reviewing', 'submitting', 'signing'],
  by: (c) => [...byReviewers(), ...byApprover(c), ...bySigners(c)].map(({ to }) => ({ to })),
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, ({ posts }) => {
        const leaders = c.org.leaders(c.at)
        const heads = posts.filter((id) => !leaders.includes(id) && c.org.post(id)?.role !== 'head')
        const twice = posts.filter((id) => coSigners(drafted(c.state), c).some((s) => s.post === id))
        return firstWrong(
          heads.length > 0 &&
            wrong('posts', '不是县政府领导或部门主要负责人：{heads}', 'Neither leaders nor heads: {heads}', {
              heads: namesOf(heads, c),
            }),
          twice.length > 0 &&
            wrong('posts', '已在会签名单：{twice}', 'Asked already: {twice}', { twice: namesOf(twice, c) }),
        )
      }),
  },
  decide: (c) => [
    {
      type: 'document.signers-added',
      data: { posts: c.input.posts, inOrder: c.input.inOrder, text: c.input.text ?? null, ...signed(c) },
    },
  ],
})
