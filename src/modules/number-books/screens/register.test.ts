import { expect, it } from 'vitest'
import type { NumberBookEvent } from '../events.ts'
import type { NumberBookView } from '../contract.ts'
import { numberBook } from '../procedure.ts'
import { given, now, opened, released, reserved, taken, voided } from '../testing/given.ts'
import { notedLines, register } from './register.ts'

it('lists every number, the highest first, with what became of it', () => {
  const events: NumberBookEvent[] = [
    opened(2, [1]),
    taken(3, '关于做好春季防火工作的通知'),
    reserved(4, 5),
    released(5),
    taken(6, '关于表扬先进单位的通报'),
    voided(3),
  ]
  const view = numberBook.view!(given(...events).view(now)) as NumberBookView
  const document = (n: number) => ({ kind: 'document', id: `document-${n}` })
  expect(register(events, view)).toEqual([
    {
      number: 6,
      written: '源政发〔2026〕6号',
      standing: 'used',
      title: '关于表扬先进单位的通报',
      for: document(6),
      on: '2026-03-10',
      reason: null,
    },
    {
      number: 5,
      written: '源政发〔2026〕5号',
      standing: 'vacant',
      title: null,
      for: null,
      on: '2026-03-10',
      reason: '改由县委印发',
    },
    {
      number: 4,
      written: '源政发〔2026〕4号',
      standing: 'reserved',
      title: '年度一号文件',
      for: null,
      on: '2026-03-10',
      reason: '县委农村工作会议后印发',
    },
    {
      number: 3,
      written: '源政发〔2026〕3号',
      standing: 'void',
      title: '关于做好春季防火工作的通知',
      for: document(3),
      on: '2026-03-10',
      reason: '印发前撤销',
    },
    {
      number: 1,
      written: '源政发〔2026〕1号',
      standing: 'vacant',
      title: null,
      for: null,
      on: '2026-03-10',
      reason: '启用前的空号',
    },
  ])
})

it('page by page tells every number once, on the page of its last change', () => {
  const events: NumberBookEvent[] = [
    opened(2, [1]),
    ...Array.from({ length: 20 }, (_, i) => taken(i + 3)),
    reserved(23, 24),
    voided(5),
    taken(23, '预留号启用'),
    released(24),
  ]
  const view = numberBook.view!(given(...events).view(now)) as NumberBookView
  const newest = events.toReversed()
  const pages = Array.from({ length: Math.ceil(newest.length / 5) }, (_, i) => newest.slice(i * 5, i * 5 + 5))
  const told = pages.flatMap((page) => register(page, view).map(({ number, standing }) => [number, standing]))
  expect(told.toSorted(([a], [b]) => Number(a) - Number(b))).toEqual([
    [1, 'vacant'],
    ...Array.from({ length: 20 }, (_, i) => [i + 3, i + 3 === 5 ? 'void' : 'used']),
    [23, 'used'],
    [24, 'vacant'],
  ])
  expect(notedLines(view).map(({ number }) => number)).toEqual([24, 5, 1])
})
