import { expect, test } from 'vitest'
import { classifiedMarking } from './marking.ts'

test.each(['机密★1年', '绝密★', '【秘密】', '密级：绝密', '密 级 机密', '通知\n秘 密\n各单位', '（机密）'])(
  '%s is a marking',
  (text) => {
    expect(classifiedMarking(text)).toBeDefined()
  },
)

test.each([
  '保守国家秘密和工作秘密',
  '不得泄露商业秘密。',
  '《中华人民共和国保守国家秘密法》',
  '机密文件由机要部门传递',
  '绝密级文件不得复制',
])('%s is a text about secrets', (text) => {
  expect(classifiedMarking(text)).toBeUndefined()
})
