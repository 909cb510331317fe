import { describe, expect, it } from 'vitest'
import { refusedBy, refuses } from '#kernel/testing'
import { after, monday, undertaking } from '../testing/given.ts'

const urge = (as: string, input: object = {}) =>
  undertaking().when('urge', { text: '请抓紧办理', ...input }, { as, at: monday })

describe('incoming.urge', () => {
  it('is on record with the number that was called', () => {
    expect(after(undertaking(), urge('office-supervision', { phone: '李工 3240000' }))).toMatchObject({
      notes: [{ what: 'urged', text: '请抓紧办理 ☎ 李工 3240000', by: { post: 'office-supervision', for: null } }],
    })
    expect(refusedBy(urge('lucun.clerk'))).toEqual(['system.authority'])
  })
  refuses('secrecy.keep', '催办内容带密级标志', () => urge('office-registry', { text: '【机密】' }))
})
