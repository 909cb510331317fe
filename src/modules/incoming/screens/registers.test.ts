import { expect, it } from 'vitest'
import type { Row } from '../../../http/contract/index.ts'
import { bySenderAndNorm } from './registers.ts'

const row = (sender: string, faults: string): Row => ({ facets: { sender, faults } }) as unknown as Row

it('returned papers by sender and norm, in the order of the names whatever their number', () => {
  const tally = bySenderAndNorm([
    row('县水利局', 'document.one-matter'),
    row('县财政局', 'document.head-signs'),
    row('县水利局', 'document.one-matter document.format'),
    row('县水利局', 'nonsense'),
  ])
  expect(tally.map(({ sender, norms }) => [sender, Object.fromEntries(norms)])).toEqual([
    ['县财政局', { 'document.head-signs': 1 }],
    ['县水利局', { 'document.one-matter': 2, 'document.format': 1 }],
  ])
})
