import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoEstablished, demoWorld } from '../../testing.ts'
import { organisation } from '../procedure.ts'

const standing = specify(organisation, demoWorld())(demoEstablished())
const by = { as: 'admin-security', at: '2026-03-02T09:00' }
const paper = { number: '沂政任〔2026〕3号', date: '2026-02-27' }

describe('organisation.relieve', () => {
  refuses('org.members', '免去副县长职务没有文号', () => standing.when('relieve', { post: 'vice-society' }, by))
  allows('org.members', '免去副县长职务，文号日期齐全', () =>
    standing.when('relieve', { post: 'vice-society', ...paper }, by),
  )
  it('ends the holding at that moment', () => {
    const judgement = standing.when('relieve', { post: 'lucun.clerk', reason: '调离' }, by)
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'organisation.relieved',
        data: { post: 'lucun.clerk', person: 'lucun.clerk', until: '2026-03-02T09:00:00.000+08:00', reason: '调离' },
      },
    ])
  })
  it('refuses where nobody holds the post', () => {
    const vacant = standing.and({
      type: 'organisation.relieved',
      data: { post: 'lucun.clerk', person: 'lucun.clerk', until: '2026-03-01' },
    })
    expect(refusedBy(vacant.when('relieve', { post: 'lucun.clerk' }, by))).toEqual(['system.input'])
  })
})
