import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, declined, decided, monday, undertaking } from '../testing/given.ts'

const answer = { result: 'granted', text: '同意拨付40万元。' }
const reply = (input: object = {}, as = 'water.head', past = undertaking()) =>
  past.when('reply', { ...answer, ...input }, { as, at: monday })

describe('incoming.reply', () => {
  it('answers with the result', () => {
    expect(decided(reply({ document: '源水字〔2026〕12号' }))).toEqual([
      { type: 'incoming.replied', data: { unit: 'water', ...answer, document: '源水字〔2026〕12号', files: [] } },
    ])
    expect(after(undertaking(), reply())).toMatchObject({ stage: 'replied', reply: { unit: 'water', ...answer } })
    expect(refusedBy(reply({ text: '' }))).toEqual(['system.input'])
  })
  refuses('document.reply', '协办单位答复', () => reply({}, 'finance.head'))
  refuses('document.reply', '主办单位副职答复', () => reply({}, 'water.deputy'))
  allows('document.reply', '主办单位主要负责人答复', () => reply())
  allows('document.reply', '逾期仍须答复', () =>
    undertaking().when('reply', answer, { as: 'water.head', at: '2026-04-01T09:00' }),
  )
  refuses('secrecy.keep', '答复带密级标志', () => reply({ text: '秘密★5年 同意' }))
  it('is not awaited from a unit that declined', () => {
    expect(
      undertaking()
        .and(declined)
        .deadlines(monday)
        .map((d) => d.owes),
    ).toEqual([['post:office-registry']])
  })
})
