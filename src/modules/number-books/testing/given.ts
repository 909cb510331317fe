import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { NumberBookEvent } from '../events.ts'
import { numberBook } from '../procedure.ts'

export const now = '2026-03-10T10:00'
export const given = specify(numberBook, demoWorld(), '源政发-2026')

const kept = { on: '2026-03-10', by: 'office-registry' } as const

export const opened = (after = 0, vacant: readonly number[] = []): NumberBookEvent => ({
  type: 'number-book.opened',
  data: { mark: '源政发', year: 2026, after, vacant, ...kept },
})
export const taken = (number: number, title: string | null = null): NumberBookEvent => ({
  type: 'number-book.taken',
  data: {
    mark: '源政发',
    year: 2026,
    number,
    for: { kind: 'document', id: `document-${number}` },
    on: '2026-03-10',
    title,
  },
})
export const reserved = (...numbers: number[]): NumberBookEvent => ({
  type: 'number-book.reserved',
  data: { numbers, purpose: '年度一号文件', reason: '县委农村工作会议后印发', ...kept },
})
export const released = (number: number): NumberBookEvent => ({
  type: 'number-book.released',
  data: { number, reason: '改由县委印发', ...kept },
})
export const voided = (number: number): NumberBookEvent => ({
  type: 'number-book.voided',
  data: { number, reason: '印发前撤销', ...kept },
})
