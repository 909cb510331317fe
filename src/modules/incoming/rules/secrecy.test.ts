import { describe, expect, it } from 'vitest'
import { markingIn } from './secrecy.ts'

describe('marks of state secrets', () => {
  it.each([
    '机密★10年',
    '秘密 ★ 5年',
    '绝密★',
    '★机密',
    '【秘密】',
    '（机密）关于某事',
    '〔绝密〕',
    '密级：机密',
    '密级 秘密',
    '机 密',
    '关于某事\n秘密\n正文',
    '机密件',
    'TOP SECRET',
  ])('are seen: %s', (text) => expect(markingIn({ title: text })).toBeDefined())
  it.each([
    '保守国家秘密',
    '不得泄露工作秘密、商业秘密',
    '关于保密工作的通知',
    '机密文件管理办法',
    '全县秘密等级鉴定机构名录',
    '绝密档案库建设',
    '机要密码',
  ])('are not seen in: %s', (text) => expect(markingIn([text])).toBeUndefined())
  it('are seen wherever they stand in an entry', () => {
    expect(markingIn({ files: [{ name: '附件（秘密）.docx' }] })).toBe('（秘密）')
    expect(markingIn({ copies: 3, to: null, unit: undefined })).toBeUndefined()
  })
})
