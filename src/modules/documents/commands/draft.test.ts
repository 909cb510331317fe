import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { adopted, after, alone, contentWith, entered, given, monday } from '../testing/given.ts'

const draft = (more: object = {}, as = 'water.clerk', facts = alone) =>
  given().when('draft', { ...entered, ...more }, { as, at: monday, facts })

describe('document.draft', () => {
  it('belongs to the unit of whoever drafts it, with what the meeting decided', () => {
    const judgement = draft({}, 'water.clerk', { ...alone, adopted: adopted() })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'document.drafted',
        data: {
          lead: 'water',
          content: contentWith(),
          adopted: adopted(),
          on: '2026-03-02',
          by: { post: 'water.clerk', for: null },
          at: '2026-03-02T01:00:00Z',
        },
      },
    ])
    expect(after(given(), judgement)).toMatchObject({ stage: 'drafting', version: 1, lead: 'water' })
  })
  allows('document.draft-by-unit', '主管部门代拟', () => draft())

  allows('secrecy.keep', '「国家秘密」一词不是密级标志', () =>
    draft({ body: [{ type: 'paragraph', level: 0, text: '依法保守国家秘密和商业秘密。' }] }),
  )
  refuses('secrecy.keep', '正文有密级标志', () => draft({ body: [{ type: 'paragraph', level: 0, text: '机密★1年' }] }))
  refuses('secrecy.keep', '附件标题有密级标志', () =>
    draft({ attachments: [{ title: '【秘密】供水工程布局图', bound: true }] }),
  )

  it('tells what is wrong with an entry', () => {
    const fieldOf = (more: object, facts = alone) => {
      const judgement = draft(more, 'water.clerk', facts)
      return judgement.ok ? undefined : judgement.refusals.map((r) => [r.norm, r.field])
    }
    expect(fieldOf({ units: ['water'] })).toEqual([['system.input', 'units']])
    expect(fieldOf({ units: ['no-such-unit'] })).toEqual([['system.input', 'units']])
    expect(fieldOf({ recipients: ['no-such-unit'] })).toEqual([['system.input', 'recipients']])
    expect(fieldOf({ publicity: 'withheld' })).toEqual([['system.input', 'publicityReason']])
    expect(fieldOf({ jointly: ['health'] })).toEqual([['system.input', 'jointly']])
    expect(fieldOf({ consent: true })).toEqual([['system.input', 'consent']])
    expect(fieldOf({ topic: 'nowhere' }, { ...alone, unknown: ['nowhere'] })).toEqual([['system.input', 'replaces']])
    expect(fieldOf({ title: '长'.repeat(201) })).toEqual([['system.input', 'title']])
    expect(
      fieldOf({ body: [{ type: 'table', columns: [{ title: '栏', width: 157 }], rows: [] }] })?.[0]?.[1],
    ).toContain('body')
    expect(refusedBy(draft({}, 'mayor'))).toEqual(['system.input'])
    expect(refusedBy(draft({}, 'admin-system'))).toEqual(['document.draft-by-unit'])
  })
})
