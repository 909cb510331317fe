import { describe, expect, it } from 'vitest'
import { refusedBy, refuses } from '#kernel/testing'
import { after, monday, undertaking } from '../testing/given.ts'

const remove = (unit: string, as = 'office-registry') =>
  undertaking().when('remove-undertaker', { unit, reason: '不涉及' }, { as, at: monday })

describe('incoming.remove-undertaker', () => {
  it('takes an assisting unit off; the lead is handed on instead', () => {
    expect(after(undertaking(), remove('finance'))).toMatchObject({ work: { lead: 'water', assist: [] } })
    expect(refusedBy(remove('water'))).toEqual(['system.input'])
    expect(refusedBy(remove('health'))).toEqual(['system.input'])
  })
  refuses('document.instructions', '协办单位自行退出', () => remove('finance', 'finance.head'))
})
