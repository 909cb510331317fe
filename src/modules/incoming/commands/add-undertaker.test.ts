import { describe, expect, it } from 'vitest'
import { refusedBy, refuses } from '#kernel/testing'
import { after, monday, undertaking } from '../testing/given.ts'

const add = (unit: string, as = 'office-registry') =>
  undertaking().when('add-undertaker', { unit, reason: '涉及交通' }, { as, at: monday })

describe('incoming.add-undertaker', () => {
  it('adds an assisting unit', () => {
    expect(after(undertaking(), add('transport'))).toMatchObject({
      work: { assist: ['finance', 'transport'] },
      notes: [{ what: 'undertaker-added', of: 'transport' }],
    })
    expect(refusedBy(add('finance'))).toEqual(['system.input'])
    expect(refusedBy(add('nowhere'))).toEqual(['system.input'])
  })
  refuses('document.instructions', '主办单位自行加办', () => add('transport', 'water.head'))
})
