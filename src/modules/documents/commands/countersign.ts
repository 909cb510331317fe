import { post } from '#kernel'
import { dueCoSigners } from '../authority.ts'
import { actingPost, command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { gates } from '../rules/case.ts'
import { unreviewed } from '../rules/signing.ts'
import { drafted } from '../state.ts'

export const countersign = command({
  name: 'document.countersign',
  title: { zh: '会签（领导）', en: 'Sign besides' },
  who: {
    zh: '加签的领导、联合发文单位主要负责人',
    en: 'Leaders who were added, heads of the units that issue it jointly',
  },
  input: inputs.countersign,
  stages: ['signing'],
  expected: (c) => dueCoSigners(drafted(c.state), c).length > 0,
  // For several: whoever signs besides joins in a text that the office has reviewed (document.unreviewed) and that another
  // signs. Reviewing, passing on, consenting and signing itself stay single: there the content is judged and, once signed,
  // fixed (articles 61 and 62).
  batch: true,
  recordable: true,
  by: (c) => dueCoSigners(drafted(c.state), c).map((id) => ({ to: post(id), norm: 'document.sign-chain' })),
  rules: gates(unreviewed),
  decide: (c) => [
    {
      type: 'document.countersigned',
      data: { post: actingPost(c.actor), text: c.input.text ?? null, ...signed(c) },
    },
  ],
})
