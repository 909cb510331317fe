import { describe, expect, it } from 'vitest'
import { allows, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { task } from '../procedure.ts'
import { at, finished, given, opened } from '../testing/given.ts'

const finish = (as: string, inWorld = given) => inWorld(opened()).when('finish', { text: '已批复' }, { as, at })

describe('task.finish', () => {
  allows('task.first-responsible', '主要负责人报告办结', () => finish('finance.head'))
  allows('task.first-responsible', '主要负责人外出，副职代行', () =>
    finish('finance.deputy', specify(task, demoWorld({ absences: ['finance.head'] }))),
  )
  refuses('task.first-responsible', '经办人报告办结', () => finish('finance.clerk'))
  refuses('task.first-responsible', '协办单位报告办结', () => finish('health.head'))

  it('hands it to the supervision section', () => {
    const judgement = finish('finance.head')
    expect(judgement.ok && judgement.events).toEqual([finished])
    expect(given(opened(), finished).state.stage).toBe('reported')
  })
})
