import { describe, expect, it } from 'vitest'
import { minutesView as shape } from '../contract.ts'
import { approved, at, checked, drafted, given, item, signed, special } from '../testing/given.ts'
import { minutesView } from './minutes.ts'

describe('the view of minutes', () => {
  it('has the shape of the contract', () => {
    const all = [
      [drafted()],
      [drafted(), checked(), signed()],
      [
        drafted(special({ entrustedBy: 'vice-agriculture' }, item({ subjects: ['money'] }))),
        checked('approving'),
        approved('mayor', 'approving'),
      ],
    ]
    for (const events of all)
      expect(shape.parse(minutesView(given(...events).view(at)))).toEqual(minutesView(given(...events).view(at)))
  })
  it('shows who approved and who still has to', () => {
    const view = minutesView(
      given(
        drafted(special({ entrustedBy: 'vice-agriculture' }, item({ proposer: 'water', subjects: ['money'] }))),
        checked('approving'),
        approved('mayor', 'approving'),
      ).view(at),
    )
    expect(view.approvals.map((a) => [a.post.id, a.norm, a.done?.on ?? null])).toEqual([
      ['mayor', 'minutes.mayor-approves', '2026-03-10'],
      ['vice-agriculture', 'minutes.entrusted', null],
    ])
    expect([view.signer.id, view.number, view.subjects]).toEqual([
      'vice-agriculture',
      null,
      [{ id: 'money', title: { zh: '财政资金使用', en: 'Public money' } }],
    ])
  })
})
