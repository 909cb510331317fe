import { expect, it } from 'vitest'
import type { Matter } from '../../../http/contract/index.ts'
import type { NumberBookEvent } from '../events.ts'
import type { NumberBookView } from '../contract.ts'
import { numberBook } from '../procedure.ts'
import { given, now, opened, released, reserved, taken, voided } from '../testing/given.ts'
import { register } from './register.ts'

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
  const journal = events.map(({ type, data }) => ({ type, data })) as unknown as Matter['journal']
  const document = (n: number) => ({ kind: 'document', id: `document-${n}` })
  expect(register(journal, view)).toEqual([
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
