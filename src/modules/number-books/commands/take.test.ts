import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { given, now, opened, released, reserved, taken, voided } from '../testing/given.ts'

type Past = ReturnType<typeof given>
const input = { mark: '源政发', year: 2026, for: { kind: 'document', id: 'document-1' }, on: '2026-03-10' }
const take = (past: Past, more: object = {}, as = 'system') => past.when('take', { ...input, ...more }, { as, at: now })
const numbers = (past: Past, more: object = {}) => {
  const outcome = take(past, more)
  return outcome.ok ? outcome.events.map(({ data }) => ('number' in data ? data.number : 'opened')) : outcome.refusals
}

describe('number-book.take', () => {
  it('opens the book with its first number', () => {
    const outcome = take(given(), { title: '关于做好春季防火工作的通知' })
    expect(outcome.ok && outcome.events).toEqual([
      {
        type: 'number-book.opened',
        data: { mark: '源政发', year: 2026, after: 0, vacant: [], on: '2026-03-10', by: 'system' },
      },
      taken(1, '关于做好春季防火工作的通知'),
    ])
  })

  it('counts on, past what is reserved, released or void', () => {
    expect(numbers(given(opened()))).toEqual([1])
    expect(numbers(given(opened(12)))).toEqual([13])
    expect(numbers(given(opened(), taken(1), reserved(2, 3)))).toEqual([4])
    expect(numbers(given(opened(), reserved(1), released(1)))).toEqual([2])
    expect(numbers(given(opened(), taken(1), voided(1)))).toEqual([2])
  })

  it('takes a reserved or vacant number that is asked for, and goes on where it was', () => {
    const past = given(opened(), reserved(1, 2), taken(3), released(2))
    expect(numbers(past, { number: 1 })).toEqual([1])
    expect(numbers(past, { number: 2 })).toEqual([2])
    const after = past.and(taken(1), taken(2))
    expect(after.state).toMatchObject({ last: 3, noted: [] })
    expect(numbers(after)).toEqual([4])
  })

  it('is the system’s own, and not for a book that is closed', () => {
    expect(refusedBy(take(given(opened()), {}, 'office-registry'))).toEqual(['system.authority'])
    const closed = { type: 'number-book.closed', data: { on: '2026-12-31', by: 'office-registry' } } as const
    expect(refusedBy(take(given(opened(), closed)))).toEqual(['system.stage'])
  })

  refuses('document.format', '已使用的字号', () => take(given(opened(), taken(1)), { number: 1 }))
  refuses('document.format', '已作废的字号', () => take(given(opened(), taken(1), voided(1)), { number: 1 }))
  refuses('document.format', '越过尚未编到的字号', () => take(given(opened(), taken(1)), { number: 3 }))
  refuses('document.format', '发文用收文的代字', () => take(given(), { mark: '收' }))
  refuses('document.format', '收文用县政府没有的代字', () =>
    take(given(), { mark: '来', for: { kind: 'incoming', id: 'incoming-1' } }),
  )
  allows('document.format', '选用预留号', () => take(given(opened(), reserved(1)), { number: 1 }))
  allows('document.format', '顺号编排', () => take(given(opened(), taken(1))))

  it('says how a number stands', () => {
    const outcome = take(given(opened(), taken(1)), { number: 1 })
    expect(outcome.ok ? [] : outcome.refusals).toMatchObject([
      {
        norm: 'document.format',
        article: 57,
        field: 'number',
        says: { zh: '源政发〔2026〕1号已使用', en: '源政发〔2026〕1号 is used' },
        wayOut: { zh: '顺号编排，或选用预留号、空号' },
      },
    ])
  })
})
