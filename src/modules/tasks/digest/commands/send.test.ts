import { describe, expect, it } from 'vitest'
import { allows, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { digestView as shape } from '../../contract.ts'
import { reactions } from '../../reactions.ts'
import { mark } from '../../testing/given.ts'
import { digest } from '../procedure.ts'
import type { Row } from '../state.ts'

const given = specify(digest, demoWorld())
const row = (task: string, more: Partial<Row> = {}): Row => ({
  task,
  title: '预算调整',
  lead: 'finance',
  due: '2026-04-30',
  done: null,
  overdue: false,
  progress: 40,
  last: '已上报',
  ...more,
})
const rows = [row('task-1'), row('task-2', { overdue: true }), row('task-3', { done: '2026-03-18' })]
const send = (as: string, found: readonly Row[] = rows) =>
  given().when(
    'send',
    { text: '总体顺利' },
    { as, at: '2026-03-20T10:00', facts: { since: '2026-03-01', rows: found } },
  )

describe('digest.send', () => {
  allows('decision.followed-up', '督查科定期向领导报告', () => send('office-supervision'))
  refuses('decision.followed-up', '没有决定事项可报告', () => send('office-supervision', []))
  refuses('decision.followed-up', '由部门向领导报告', () => send('finance.head'))

  it('lists every decision and goes to the leaders', () => {
    const judgement = send('office-supervision')
    const event = {
      type: 'digest.sent' as const,
      data: { from: '2026-03-01', text: '总体顺利', rows, ...mark('office-supervision') },
    }
    expect(judgement.ok && judgement.events).toEqual([event])
    const c = given(event).view('2026-03-20T10:00')
    expect(digest.readers!(c)).toEqual(['leaders'])
    const view = shape.parse(digest.view!(c))
    expect(view.counts).toEqual({ open: 2, done: 1, overdue: 1 })
    expect(digest.describe(c)).toMatchObject({ title: '决定事项落实情况报告（2026-03-20）', closed: true })
  })
  it('is noted on every task that is still open', () => {
    const sent = {
      type: 'digest.sent',
      data: { from: '2026-03-01', text: null, rows, ...mark('office-supervision') },
    } as const
    const reaction = reactions.find((r) => r.on === 'digest.sent')!
    expect(
      reaction.do({ ...given(sent).view('2026-03-20T10:00'), id: 'digest-1', event: sent, kind: 'digest' }),
    ).toEqual([
      { kind: 'task', id: 'task-1', command: 'note-digest', input: { digest: 'digest-1', on: '2026-03-20' } },
      { kind: 'task', id: 'task-2', command: 'note-digest', input: { digest: 'digest-1', on: '2026-03-20' } },
    ])
  })
})
