import { expect, test } from 'vitest'
import { titleLines } from './title-lines.ts'

const county = ['沂源县人民政府']

test.each([
  ['关于做好防汛工作的通知', ['关于做好防汛工作的通知']],
  [
    '沂源县人民政府关于进一步规范县政府工作运行机制的通知',
    ['沂源县人民政府', '关于进一步规范县政府工作运行机制的通知'],
  ],
  ['沂源县人民政府\n关于防汛工作的通知', ['沂源县人民政府', '关于防汛工作的通知']],
])('GB/T 9704-2012, 7.3.1: %s', (title, lines) => {
  expect(titleLines(title, county)).toEqual(lines)
})

test.each([
  '沂源县人民政府办公室关于印发《沂源县2026年度重大行政决策事项目录》和《沂源县重大行政决策听证办法》的通知',
  '沂源县人民政府关于深入学习贯彻全国两会精神扎实做好当前经济社会发展各项重点工作确保圆满完成全年目标任务的实施意见',
  '沂源县人民政府关于表彰2025年度全县高质量发展先进集体和先进个人的决定',
])(
  'GB/T 9704-2012, 7.3.1: %s is set in two to four lines of whole words that grow, shrink or are widest in the middle',
  (title) => {
    const lines = titleLines(title, county)
    const widths = lines.map((line) => [...line].reduce((sum, c) => sum + (c <= 'ÿ' ? 0.5 : 1), 0))
    expect(lines.join('')).toBe(title)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.length).toBeLessThanOrEqual(4)
    expect(Math.max(...widths)).toBeLessThanOrEqual(20)
    const widest = widths.indexOf(Math.max(...widths))
    expect(widths.slice(0, widest)).toEqual(widths.slice(0, widest).toSorted((a, b) => a - b))
    expect(widths.slice(widest)).toEqual(widths.slice(widest).toSorted((a, b) => b - a))
    for (const line of lines) expect(line).not.toMatch(/^[》）、，的]|[《（]$/)
  },
)

test('names are not divided, and a title of 200 characters is still set', () => {
  expect(
    titleLines('沂源县发展和改革局关于下达全县2026年第二批重点项目前期工作经费计划的通知', ['沂源县发展和改革局'])[0],
  ).toMatch(/^沂源县发展和改革局/)
  const long = titleLines('关于进一步做好全县防汛抗旱和安全生产工作的通知'.repeat(8))
  expect(long.join('').length).toBe(23 * 8)
  expect(Math.max(...long.map(({ length }) => length))).toBeLessThanOrEqual(20)
})
