import { expect, test } from 'vitest'
import { classifiedMarking, markingIn } from './marking.ts'

test.each([
  '机密★1年',
  '秘密 ★ 5年',
  '绝密★',
  '绝密☆启用前',
  '机密＊10年',
  '★机密',
  '【秘密】',
  '〔绝密〕',
  '[机密级]',
  '（机密）',
  '（机密）关于某事的通知',
  '关于某事的通知（秘密）',
  '附件（秘密）.docx',
  '(秘密件)',
  '密级：绝密',
  '密 级 机密',
  '密级机密',
  '附件（秘密）最终稿.docx',
  '密级\n秘密',
  '机 密',
  '机密件',
  '通知\n秘 密\n各单位',
  '通知\n（机密级）\n各单位',
  'TOP SECRET',
])('%s is a marking', (text) => expect(classifiedMarking(text)).toBeDefined())

test.each([
  '保守国家秘密和工作秘密',
  '不得泄露商业秘密。',
  '不得泄露工作秘密、商业秘密',
  '国家秘密/商业秘密/机密在一句话里',
  '秘密交换意见，机密文件另送。',
  '《中华人民共和国保守国家秘密法》',
  '机密文件由机要部门传递',
  '机密文件管理办法',
  '绝密级文件不得复制',
  '密级鉴定、定密管理',
  '密级秘密分为三级',
  '涉密文件（绝密、机密、秘密）由机要室保管',
  '凡属国家秘密（机密）的，不得上网。',
  '全县秘密等级鉴定机构名录',
  '绝密档案库建设',
  '关于保密工作的通知',
  '机要密码',
  'Classified ads are not a secret',
])('%s is a text about secrets', (text) => expect(classifiedMarking(text)).toBeUndefined())

test('a marking is found wherever it stands in an entry', () => {
  expect(markingIn({ files: [{ name: '附件（秘密）.docx' }] })).toBe('（秘密）')
  expect(markingIn({ paper: { paragraphs: ['为做好工作', '【机密】'] } })).toBe('【机密】')
  expect(markingIn({ copies: 3, to: null, unit: undefined, title: '保守国家秘密' })).toBeUndefined()
})
