import { describe, expect, it } from 'vitest'
import { refuses } from '#kernel/testing'
import { after, monday, undertaking } from '../testing/given.ts'

const report = (as: string, important = false) =>
  undertaking().when('report', { text: '已完成招标', important }, { as, at: monday })

describe('incoming.report', () => {
  it('says how it stands; what is important is sent to the leaders', () => {
    expect(after(undertaking(), report('finance.clerk'))).toMatchObject({
      important: false,
      notes: [{ what: 'reported', text: '已完成招标', of: 'finance' }],
    })
    expect(after(undertaking(), report('water.clerk', true))).toMatchObject({ important: true })
  })
  refuses('document.reply', '未承办的单位报告', () => report('health.clerk'))
})
