import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { adopted, after, alone, friday, given, withSigner } from '../testing/given.ts'

const past = given(...withSigner())
const authorise = (input: object, as = 'mayor', facts = alone) =>
  past.when('authorise', { to: 'vice-agriculture', ...input }, { as, at: friday, facts })

describe('document.authorise', () => {
  allows('document.delegated-signing', '常务会议决定的事项', () =>
    authorise({ ground: 'meeting' }, 'mayor', { ...alone, adopted: adopted() }),
  )
  refuses('document.delegated-signing', '没有经常务会议决定', () => authorise({ ground: 'meeting' }))
  refuses('document.delegated-signing', '县长办公会议决定的不在其列', () =>
    authorise({ ground: 'meeting' }, 'mayor', { ...alone, adopted: adopted({ kind: 'mayors-office' }) }),
  )
  refuses('document.delegated-signing', '会议没有通过', () =>
    authorise({ ground: 'meeting' }, 'mayor', { ...alone, adopted: adopted({ conclusion: 'rejected' }) }),
  )
  allows('document.delegated-signing', '例行批准事项', () => authorise({ ground: 'routine', text: '年度资金分配' }))
  refuses('document.delegated-signing', '例行批准未写明事项', () => authorise({ ground: 'routine' }))
  refuses('document.delegated-signing', '授权给部门负责人', () =>
    authorise({ to: 'water.head', ground: 'routine', text: '年度资金分配' }),
  )
  refuses('document.delegated-signing', '不是县长授权', () =>
    authorise({ ground: 'routine', text: '年度资金分配' }, 'vice-agriculture'),
  )
  it('stands with the document and can be recorded for the mayor', () => {
    expect(after(past, authorise({ ground: 'routine', text: '年度资金分配' })).authorised).toEqual({
      to: 'vice-agriculture',
      ground: 'routine',
      text: '年度资金分配',
      on: '2026-03-06',
      by: { post: 'mayor', for: null },
    })
    const recorded = past.when(
      'authorise',
      { to: 'vice-agriculture', ground: 'routine', text: '年度资金分配' },
      { as: 'office-deputy', at: friday, facts: alone, recorded: { post: 'mayor', how: 'telephone' } },
    )
    expect(recorded.ok && recorded.acted).toEqual({
      person: 'office-deputy',
      post: 'office-deputy',
      recorded: { post: 'mayor', how: 'telephone' },
    })
    expect(refusedBy(authorise({ ground: 'routine' }))).toEqual(['document.delegated-signing'])
  })
})
