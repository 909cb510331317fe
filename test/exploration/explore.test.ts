import { expect, test } from 'vitest'
import { explore, type Machine } from './explore.ts'

/** Numbers from 0: one more, or twice as much, up to 20. 13 leads nowhere. */
const numbers: Machine<number, string> = {
  start: 0,
  moves: (n) => (n === 13 ? [] : ['one more', 'twice']),
  apply: async (n, move) => {
    const next = move === 'twice' ? n * 2 : n + 1
    return next > 20 ? undefined : next
  },
  key: String,
  properties: {},
  ended: (n) => n === 20,
}

test('every state is reached once, and what leads to no end is told with a shortest way', async () => {
  const { stuck, ...counted } = await explore(numbers)
  expect(counted).toEqual({ states: 21, transitions: 30, ends: 1 })
  // 12, 13 and 11: from none of them 20 is reached.
  expect(stuck.map((trace) => trace.length)).toEqual([5, 6, 6])
})

test('a violation comes with a shortest trace', async () => {
  const found = await explore({ ...numbers, properties: { 'never ten': (n) => (n === 10 ? 'ten' : undefined) } })
  expect(found.violation).toEqual({
    property: 'never ten',
    says: 'ten',
    trace: ['one more', 'one more', 'twice', 'one more', 'twice'],
  })
})

test('more states than foreseen are a fault, never a silent stop', async () => {
  await expect(explore({ ...numbers, key: String }, 5)).rejects.toThrow('More than 5 states')
})
