import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import { after, checked, consulted, draftedAs, given, silent, tuesday } from '../testing/given.ts'

const past = [draftedAs(), checked(), consulted()]
const reply = (input: unknown, at = tuesday, as = 'health.clerk', events: readonly DocumentEvent[] = past) =>
  given(...events).when('reply', input, { as, at })

describe('document.reply', () => {
  it('records what a unit says, with who said it', () => {
    expect(after(given(...past), reply({ opinion: 'comments', text: '补充水质检测' })).rows[1]).toMatchObject({
      unit: 'health',
      result: 'comments',
      text: '补充水质检测',
      repliedOn: '2026-03-03',
      repliedBy: { post: 'health.clerk', for: null },
    })
  })
  allows('countersign.reply', '第3个工作日下班前回复', () => reply({ opinion: 'agree' }, '2026-03-05T17:29'))
  refuses('countersign.reply', '第3个工作日下班后才回复', () => reply({ opinion: 'agree' }, '2026-03-05T17:30'))
  refuses('countersign.reply', '已视为无不同意见', () =>
    reply({ opinion: 'agree' }, '2026-03-06T09:00', 'health.clerk', [...past, silent('health')]),
  )
  allows('document.disagreement', '不同意并写明理据', () => reply({ opinion: 'disagree', text: '资金不足' }))
  refuses('document.disagreement', '不同意而无理据', () => reply({ opinion: 'disagree' }))
  allows('secrecy.keep', '意见中没有密级标志', () => reply({ opinion: 'agree', text: '同意' }))
  refuses('secrecy.keep', '意见中带密级标志', () => reply({ opinion: 'comments', text: '附件为【机密】，请另送' }))
  it('is for the units asked; comments need a text', () => {
    expect(refusedBy(reply({ opinion: 'agree' }, tuesday, 'education.clerk'))).toEqual(['system.authority'])
    expect(refusedBy(reply({ opinion: 'comments' }))).toEqual(['system.input'])
  })
})
