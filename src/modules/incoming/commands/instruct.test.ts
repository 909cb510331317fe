import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, circulated, decided, instructing, monday, proposing, report, undertaking } from '../testing/given.ts'

const instruct = (input: object = {}, past = instructing(report), as = 'vice-agriculture') =>
  past.when('instruct', { text: '请水利局阅处，汛前报结果。', ...input }, { as, at: monday })

describe('incoming.instruct', () => {
  it('says what is to be done, and by whom', () => {
    expect(decided(instruct({ units: ['water', 'emergency'] }))).toEqual([
      {
        type: 'incoming.instructed',
        data: {
          to: 'instructing',
          given: '2026-03-02',
          files: [],
          opinion: null,
          text: '请水利局阅处，汛前报结果。',
          units: ['water', 'emergency'],
        },
      },
    ])
    expect(refusedBy(instruct({ units: ['nowhere'] }))).toEqual(['system.input'])
    expect(refusedBy(instruct({ text: ' ' }))).toEqual(['system.input'])
  })
  it('may follow once more while it is being done, and from a leader who has it in circulation', () => {
    const past = undertaking().and(circulated('vice-society'))
    const input = { text: '注意学生安全。', opinion: 'agree' }
    expect(after(past, instruct(input, past, 'vice-society'))).toMatchObject({
      stage: 'undertaking',
      acts: [{}, { act: 'instruction', post: 'vice-society' }],
    })
    expect(refusedBy(instruct(input, past, 'vice-agriculture'))).toEqual([])
  })
  refuses('document.clear-opinion', '对请示只批「请某局阅处」', () => instruct({}, instructing()))
  refuses('document.clear-opinion', '对请示批「阅」', () => instruct({ opinion: 'agree', text: '阅' }, instructing()))
  allows('document.clear-opinion', '对请示批示并表明同意', () => instruct({ opinion: 'agree' }, instructing()))
  allows('document.clear-opinion', '报告没有请示事项', () => instruct())
  refuses('document.office-review', '未经呈批直接批示', () => instruct({}, proposing(report)))
  refuses('document.office-review', '部门负责人批示', () => instruct({}, instructing(report), 'water.head'))
  allows('document.office-review', '呈批后批示', () => instruct())
  refuses('secrecy.keep', '批示带密级标志', () => instruct({ text: '秘密★ 请办' }))
})
