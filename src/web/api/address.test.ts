import { expect, test } from 'vitest'
import { address } from './address.ts'

test('an address leaves out what is not asked for and escapes what is', () => {
  expect(address('/api/matters', { kind: 'topic', q: '供水&电', stage: undefined, unit: '', page: 2 })).toBe(
    '/api/matters?kind=topic&q=%E4%BE%9B%E6%B0%B4%26%E7%94%B5&page=2',
  )
  expect(address('/api/desk')).toBe('/api/desk')
})
