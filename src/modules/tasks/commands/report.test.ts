import { describe, expect, it } from 'vitest'
import { allows, refuses } from '#kernel/testing'
import { known, progressOf } from '../state.ts'
import { at, given, mark, opened, reported } from '../testing/given.ts'

const report = (as: string, input: object = {}) =>
  given(opened()).when('report', { text: '已上报', ...input }, { as, at })

describe('task.report', () => {
  allows('task.lead-and-assist', '牵头单位反馈', () => report('finance.clerk'))
  allows('task.lead-and-assist', '协办单位反馈', () => report('health.clerk'))
  refuses('task.lead-and-assist', '无关单位反馈', () => report('water.clerk'))

  it('says whose report it is', () => {
    const file = { sha256: 'a'.repeat(64), name: '批复.pdf' }
    const judgement = report('health.clerk', { progress: 40, files: [file] })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'task.reported',
        data: { unit: 'health', progress: 40, text: '已上报', files: [file], ...mark('health.clerk') },
      },
    ])
  })
  it('keeps the last progress that was stated', () => {
    expect(progressOf(known(given(opened(), reported('finance', { progress: 40 }), reported('health')).state))).toBe(40)
  })
})
