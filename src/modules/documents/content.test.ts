import { describe, expect, it } from 'vitest'
import { changesOf, hashOf, lengthOf, subjectOf, wordsOf } from './content.ts'
import { contentWith } from './testing/given.ts'

describe('content of a document', () => {
  it('finds the subject of a title, whoever issues it', () => {
    expect(subjectOf('沂源县人民政府关于加强农村供水管理的通知')).toBe('加强农村供水管理')
    expect(subjectOf('沂源县人民政府办公室关于印发《沂源县农村供水管理办法》的通知')).toBe('沂源县农村供水管理办法')
    expect(subjectOf('关于 农村供水的意见')).toBe('农村供水')
  })
  it('counts characters without spaces, and finds every word that is printed', () => {
    const content = contentWith({
      body: [
        { type: 'paragraph', level: 1, text: '一 二', runIn: '三' },
        { type: 'table', caption: '表', columns: [{ title: '栏' }], rows: [['格']], note: '注' },
      ],
      note: '附注',
    })
    expect(lengthOf(content)).toBe(3)
    expect(wordsOf(content)).toEqual([
      content.title,
      '一 二',
      '三',
      '表',
      '栏',
      '格',
      '注',
      '各镇人民政府、各街道办事处',
      '县政府各部门',
      '附注',
    ])
  })
  it('hashes what is on the paper and nothing else', () => {
    const signed = hashOf(contentWith())
    expect(hashOf(contentWith({ looked: '又查了一遍' }))).toBe(signed)
    expect(hashOf(contentWith({ title: '沂源县人民政府关于加强农村供水管理的通知。' }))).not.toBe(signed)
    expect(
      hashOf(
        contentWith({
          attachments: [{ title: '表', bound: false, files: [{ sha256: 'a'.repeat(64), name: '表.xlsx' }] }],
        }),
      ),
    ).not.toBe(signed)
  })
  it('takes only what is entered and differs', () => {
    expect(changesOf({ title: '新标题', scope: 'policy', note: undefined }, contentWith())).toEqual({ title: '新标题' })
  })
})
