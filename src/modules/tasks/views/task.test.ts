import { describe, expect, it } from 'vitest'
import { taskView as shape } from '../contract.ts'
import { accepted, at, finished, given, mark, opened, reported } from '../testing/given.ts'
import { taskView } from './task.ts'

const returned = {
  type: 'task.returned',
  data: { reason: '只完成一半', due: null, ...mark('office-supervision') },
} as const

describe('the view of a task', () => {
  it('has the shape of the contract', () => {
    for (const events of [
      [opened()],
      [opened(), reported('health', { progress: 20 }), finished, returned, finished, accepted],
    ])
      expect(shape.parse(taskView(given(...events).view(at)))).toEqual(taskView(given(...events).view(at)))
  })
  it('says by when it can really be done', () => {
    const { due, until, originally, responsible } = taskView(given(opened({ due: '2026-05-02' })).view(at))
    expect({ due, until, originally, responsible: responsible.id }).toEqual({
      due: '2026-05-02',
      until: '2026-05-06',
      originally: '2026-05-02',
      responsible: 'finance.head',
    })
  })
})
