import { expect, it } from 'vitest'
import type { Batch } from '../../../http/contract/index.ts'
import { severalOf, tickable, type Waiting } from './choice.ts'

const matter = (row: Partial<Waiting['row']>, unmet: Waiting['unmet'] = []): Waiting =>
  ({ row: { kind: 'incoming', id: 'a', unread: true, ...row }, version: 1, unmet }) as Waiting
const unmet = [{ norm: 'document.clear-opinion' }] as Waiting['unmet']

it('what was opened or shows its point may be ticked, unless a norm would refuse it', () => {
  expect(
    [
      matter({ unread: true }),
      matter({ unread: true, point: ' ' }),
      matter({ unread: true, point: '修闸请拨40万元' }),
      matter({ unread: false }),
      matter({ unread: false, point: '修闸请拨40万元' }, unmet),
    ].map(tickable),
  ).toEqual([false, false, true, true, false])
})

it('one alone is no batch', () => {
  const batch = (n: number) => ({ name: String(n), matters: Array.from({ length: n }, () => matter({})) }) as Batch
  expect(severalOf([batch(1), batch(2), batch(0)]).map(({ name }) => name)).toEqual(['2'])
})
