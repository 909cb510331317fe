import { expect, it } from 'vitest'
import { marked } from './marked.ts'

const body = (...texts: string[]) => texts.map((text) => ({ type: 'paragraph' as const, level: 0 as const, text }))

it('marks what was put in and taken out, inside a paragraph by characters', () => {
  expect(marked(body('甲', '每季度检测一次', '丙'), body('甲', '每月检测一次', '丙', '丁'))).toEqual([
    [{ text: '甲', as: 'kept' }],
    [
      { text: '每', as: 'kept' },
      { text: '季度', as: 'removed' },
      { text: '月', as: 'added' },
      { text: '检测一次', as: 'kept' },
    ],
    [{ text: '丙', as: 'kept' }],
    [{ text: '丁', as: 'added' }],
  ])
})
it('shows a paragraph taken out', () => {
  expect(marked(body('甲', '乙'), body('甲'))).toEqual([[{ text: '甲', as: 'kept' }], [{ text: '乙', as: 'removed' }]])
})
