import { describe, expect, it } from 'vitest'
import { allows, refuses } from '#kernel/testing'
import type { NumberBookEvent } from '../events.ts'
import { given, now, opened, released, reserved, taken, voided } from '../testing/given.ts'

const past = given(opened(), taken(1, '关于做好春季防火工作的通知'), reserved(2, 3), released(3))
const unknown = { carrier: undefined }
const voids = (number: number, from = past, facts: object = unknown) =>
  from.when('void', { number, reason: '印发前撤销' }, { as: 'office-registry', at: now, facts })

describe('number-book.void', () => {
  it('keeps on record which paper carried the number', () => {
    const outcome = voids(1)
    expect(outcome.ok && outcome.events).toEqual([voided(1)])
    expect(past.and(voided(1)).state).toMatchObject({
      noted: [
        {
          number: 1,
          standing: 'void',
          title: '关于做好春季防火工作的通知',
          for: { kind: 'document', id: 'document-1' },
          reason: '印发前撤销',
        },
        { number: 2, standing: 'reserved' },
        { number: 3, standing: 'vacant' },
      ],
    })
  })
  it('remembers the paper that the book itself knows no more', () => {
    const carrier = { for: { kind: 'incoming', id: 'weir' }, title: '关于修闸的请示' }
    const many = given(opened(), ...Array.from({ length: 60 }, (_, i) => taken(i + 1)))
    const outcome = voids(3, many, { carrier })
    expect(outcome.ok && many.and(...(outcome.events as NumberBookEvent[])).state).toMatchObject({
      noted: [{ number: 3, standing: 'void', ...carrier, reason: '印发前撤销' }],
    })
  })
  refuses('document.format', '再次作废', () => voids(1, past.and(voided(1))))
  refuses('document.format', '作废尚未编到的字号', () => voids(4))
  allows('document.format', '作废已使用的字号', () => voids(1))
  allows('document.format', '作废预留号', () => voids(2))
  allows('document.format', '作废空号', () => voids(3))
})
