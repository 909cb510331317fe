import { describe, expect, it } from 'vitest'
import { paperSchema } from '#render/contract'
import type { MinutesEvent } from './events.ts'
import { paperOf } from './paper.ts'
import { known } from './state.ts'
import { at, checked, drafted, given, mark, record, signed } from './testing/given.ts'

const paper = (...events: MinutesEvent[]) => {
  const c = given(...events).view(at)
  return paperOf(known(c.state), c)
}
const correction: MinutesEvent = {
  type: 'minutes.correction-begun',
  data: { reason: '漏列时限', changes: { closing: '会议强调\n\n 抓紧\t落实。' }, ...mark('office-director') },
}

describe('the minutes as they are typeset', () => {
  it('have neither number nor date before they are signed, and print who was there', () => {
    const draft = paper(drafted())
    expect(paperSchema.parse(draft)).toEqual(draft)
    const { attendance, copies, body, ...rest } = draft
    expect(rest).toEqual({
      form: 'minutes',
      issuers: ['沂源县人民政府'],
      mark: '沂源县人民政府常务会议纪要',
      number: null,
      signers: [],
      title: '2026年第3次县政府常务会议纪要',
      recipients: [],
      attachments: [],
      signatures: [],
      date: null,
    })
    expect(body.map((b) => b.type === 'paragraph' && [b.level, b.text])).toEqual([
      [0, expect.stringMatching(/^2026年3月9日，.+纪要如下：$/)],
      [1, '审议2026年县级预算调整方案'],
      [0, expect.stringMatching(/^会议研究通过。由县财政局按程序报批。/)],
    ])
    expect([attendance?.present.length, attendance?.leave?.length, attendance?.attending?.length]).toEqual([5, 1, 1])
    // 请假 without its reason, and nobody of 缺席.
    expect(JSON.stringify(attendance)).not.toMatch(/招商|公安/)
    expect(copies).toContain('县财政局')
  })
  it('carry number and date of the signature, and no date while a correction is unsigned', () => {
    const number = { mark: '县政府常务会议纪要', year: 2026, number: 3 }
    const done = paper(drafted(), checked(), signed())
    expect([done.number, done.date]).toEqual([number, '2026-03-10'])
    const again = paper(drafted(), checked(), signed(), correction)
    expect([again.number, again.date, again.body.slice(-2)]).toEqual([
      number,
      null,
      [
        { type: 'paragraph', level: 0, text: '会议强调' },
        { type: 'paragraph', level: 0, text: '抓紧 落实。' },
      ],
    ])
  })
  it('of the mayor’s office meeting have its own mark', () => {
    expect(paper(drafted(record({ kind: 'mayors-office' }))).mark).toBe('县长办公会议纪要')
  })
})
