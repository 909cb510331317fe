import { expect, it } from 'vitest'
import { empty, movedUp, replacedAt, typed, written, type Block } from './blocks.ts'

const p = (text: string, level: 0 | 1 = 0): Block => ({ type: 'paragraph', level, text })

it('begins a paragraph at a line end', () => {
  expect(typed({ type: 'paragraph', level: 1, text: '' }, '明确责任\n各镇负责。')).toEqual([
    p('明确责任', 1),
    p('各镇负责。'),
  ])
})
it('moves and replaces, and keeps no empty paragraph', () => {
  const body = [p('一'), p('二'), empty]
  expect(movedUp(body, 1)).toEqual([p('二'), p('一'), empty])
  expect(movedUp(body, 0)).toEqual(body)
  expect(replacedAt(body, 0, p('甲'), p('乙'))).toEqual([p('甲'), p('乙'), p('二'), empty])
  expect(written([p(' 一 '), empty])).toEqual([p('一')])
})
