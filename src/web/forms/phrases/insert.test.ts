import { expect, it } from 'vitest'
import { candidate, inserted } from './insert.ts'

it('goes in at the cursor, over what is selected; ×× is selected, or the cursor stands behind', () => {
  const cases = [
    inserted('', '同意。', 0, 0),
    inserted('先阅。后办。', '请××局办。', 3, 3),
    inserted('请××局研究。', '水利', 1, 3),
    inserted('短', '请××局、××局办。', 9, 12),
  ]
  expect(cases).toEqual([
    { text: '同意。', from: 3, to: 3 },
    { text: '先阅。请××局办。后办。', from: 4, to: 6 },
    { text: '请水利局研究。', from: 3, to: 3 },
    { text: '短请××局、××局办。', from: 2, to: 4 },
  ])
  const [, second] = cases
  expect(second!.text.slice(second!.from, second!.to)).toBe('××')
})

it('saves what is selected, or all, where it is one line and short enough', () => {
  expect([
    candidate(' 请水利局办理。 ', 0, 0, 20),
    candidate('先阅。请水利局办理。', 3, 10, 20),
    candidate('一行\n又一行', 0, 0, 20),
    candidate('一行\n又一行', 3, 6, 20),
    candidate('很长的一句话', 0, 0, 3),
    candidate('   ', 0, 0, 20),
  ]).toEqual(['请水利局办理。', '请水利局办理。', undefined, '又一行', undefined, undefined])
})
