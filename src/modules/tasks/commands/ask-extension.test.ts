import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { at, given, mark, opened } from '../testing/given.ts'

const ask = (input: object, as = 'finance.head') =>
  given(opened()).when('ask-extension', { reason: '上级批复未到', ...input }, { as, at })

describe('task.ask-extension', () => {
  it('is asked by the head, with a reason', () => {
    const judgement = ask({ until: '2026-05-29' })
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'task.extension-asked', data: { until: '2026-05-29', reason: '上级批复未到', ...mark('finance.head') } },
    ])
    expect(refusedBy(ask({ until: '2026-05-29' }, 'finance.clerk'))).toEqual(['task.first-responsible'])
  })
  it('refuses a date that is no later', () => {
    expect(refusedBy(ask({ until: '2026-04-30' }))).toEqual(['system.input'])
  })
})
