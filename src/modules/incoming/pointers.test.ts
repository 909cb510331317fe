import { describe, expect, it } from 'vitest'
import type { Paper } from './events.ts'
import { pointersOf } from './pointers.ts'
import { request, report } from './testing/given.ts'

const pointed = (more: Partial<Paper>) =>
  pointersOf({ ...request, ...more }).map(({ norm, sentence }) => [norm, sentence])

describe('what the software points out in a paper', () => {
  it('nothing in a proper request: one thing asked for, and the closing formula', () => {
    expect(pointed({})).toEqual([])
    expect(pointed({ content: '我镇防汛任务重。特申请县政府拨付资金40万元。当否，请批示。' })).toEqual([])
    expect(pointed({ content: '请予批准建设水厂。\n以上请示，请批复。' })).toEqual([])
  })
  it('each of several things asked for', () => {
    expect(
      pointed({ content: '一、恳请县政府增加编制30名。\n二、请拨付经费120万元；三、请解决用地30亩。妥否，请批示。' }),
    ).toEqual([
      ['document.one-matter', '一、恳请县政府增加编制30名。'],
      ['document.one-matter', '二、请拨付经费120万元；'],
      ['document.one-matter', '三、请解决用地30亩。'],
    ])
  })
  it('what a report asks for, also in the closing formula', () => {
    expect(pointed({ ...report, content: '春耕进展顺利。恳请县政府拨付抗旱经费。' })).toEqual([
      ['document.report-no-request', '恳请县政府拨付抗旱经费。'],
    ])
    expect(pointed({ ...report, content: '春耕进展顺利。当否，请批示。' })).toEqual([
      ['document.report-no-request', '当否，请批示。'],
    ])
    expect(pointed({ ...report, content: '特此报告。' })).toEqual([])
  })
  it('a leader as recipient', () => {
    expect(pointed({ to: ['县政府', '王县长', '李副县长'] })).toEqual([
      ['document.through-office', '王县长'],
      ['document.through-office', '李副县长'],
    ])
  })
  it.each([
    ['[2026]', '鲁村政字[2026]8号'],
    ['（2026）', '鲁村政字（2026）8号'],
    ['a number padded with a zero', '鲁村政字〔2026〕08号'],
    ['第', '鲁村政字〔2026〕第8号'],
  ])('a number of another form: %s', (_, number) => expect(pointed({ number })).toEqual([['document.format', number]]))
  it('a title that names another kind, a date after the receipt', () => {
    expect(pointed({ title: '关于拨付资金的报告' })).toEqual([['document.format', '关于拨付资金的报告']])
    expect(pointed({ dated: '2026-03-03' })).toEqual([['document.format', '2026-03-03']])
  })
})
