import { describe, expect, it } from 'vitest'
import { allows, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { brief } from '../procedure.ts'
import { drafted, given, now, submitted } from '../testing/given.ts'

const submit = (as: string) => given(drafted()).when('submit', {}, { as, at: now })

describe('brief.submit', () => {
  it('goes to the office', () => {
    const outcome = submit('finance.head')
    expect(outcome.ok && outcome.events).toEqual([submitted])
  })
  refuses('unit.head', '副局长报请核准', () => submit('finance.deputy'))
  allows('unit.head', '局长报请核准', () => submit('finance.head'))
  allows('unit.head', '局长外出，副局长代行', () =>
    specify(
      brief,
      demoWorld({ absences: [{ post: 'finance.head', acting: 'finance.deputy' }] }),
    )(drafted()).when('submit', {}, { as: 'finance.deputy', at: now }),
  )
})
