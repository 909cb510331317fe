import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { numbering, p, wordFile } from './drafts/word-file.ts'
import { fromDocx, fromHtml, fromText, importLimits } from './index.ts'

const says = async (result: ReturnType<typeof fromText> | ReturnType<typeof fromDocx>): Promise<string> => {
  const imported = await result
  return 'refused' in imported ? `${imported.refused.field}: ${imported.refused.says.zh}` : 'taken in'
}
const part = (name: string, text: string) => zipSync({ [name]: strToU8(text) })
const xml = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'

const whole = wordFile({ body: [p(String.fromCodePoint(...Array.from({ length: 3000 }, (_, i) => 0x4e00 + i * 5)))] })
const cutOff = whole.subarray(0, whole.length * 0.6)

const files: readonly (readonly [title: string, bytes: Uint8Array, expected: string])[] = [
  ['nothing', new Uint8Array(), 'file: 文件是空的'],
  ['a program renamed .docx', strToU8(`MZ${'\0'.repeat(300)}`), 'file: 这是一个可执行程序，不是 Word 文档'],
  ['a Linux program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2]), 'file: 这是一个可执行程序，不是 Word 文档'],
  ['an older .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'file: 这是旧版 .doc 或 .wps 文档，或者是加了密码的文档'],
  ['a PDF', strToU8('%PDF-1.7'), 'file: 这是 PDF，不是 Word 文档'],
  ['a workbook', part('xl/workbook.xml', '<workbook/>'), 'file: 这不是 .docx 文档'],
  ['an archive of pictures', part('a.png', 'x'), 'file: 这不是 .docx 文档'],
  [
    'a zip bomb',
    zipSync({ 'word/document.xml': new Uint8Array(60 << 20).fill(32) }, { level: 9 }),
    'file: 文件展开后异常庞大，疑似压缩炸弹，没有读取',
  ],
  ['a file cut off', cutOff, 'file: 文件已损坏，无法读取'],
  ['mark-up that is broken', part('word/document.xml', `${xml}<w:p>`), 'file: 文件已损坏，无法读取'],
  [
    'entities that expand',
    part(
      'word/document.xml',
      `<!DOCTYPE w [<!ENTITY a "甲甲甲甲">]>${xml}<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`,
    ),
    'file: 文件已损坏，无法读取',
  ],
  [
    'elements 20,000 deep',
    part('word/document.xml', `${xml}${'<w:sdt>'.repeat(20_000)}`),
    'file: 文件已损坏，无法读取',
  ],
  ['too large a file', new Uint8Array(importLimits.file + 1), 'file: 文件 20.0 MB，最多 20 MB'],
  [
    '300 pages',
    wordFile({ body: Array.from({ length: 300 }, () => p('字'.repeat(22 * 28))) }),
    'file: 正文共 184800 字，约 300 页；一件公文最多 60000 字',
  ],
  [
    'a classified marking',
    wordFile({ body: [p('机密★1年'), p('关于防空预案的通知')] }),
    'file: 第 1 段有密级标志「机密★」，本系统不存储、不处理国家秘密',
  ],
]
it.each(files)('refuses %s and says what it is', async (_title, bytes, expected) => {
  expect(await says(fromDocx(bytes))).toBe(expected)
})

const pastes: readonly (readonly [title: string, paste: () => ReturnType<typeof fromText>, expected: string])[] = [
  ['nothing', () => fromText(' \n　\n'), 'text: 粘贴的内容是空的'],
  [
    '300 pages of text',
    () => fromText(`${'字'.repeat(616)}\n`.repeat(300)),
    'text: 正文共 184800 字，约 300 页；一件公文最多 60000 字',
  ],
  [
    '300 pages of HTML',
    () => fromHtml(`<p>${'字'.repeat(616)}</p>`.repeat(300)),
    'text: 正文共 184800 字，约 300 页；一件公文最多 60000 字',
  ],
  ['a list without end', () => fromText('甲\n'.repeat(3001)), 'text: 共有 3001 段，一件公文最多 3000 段'],
  [
    'a classified marking in a table',
    () => fromHtml('<table><tr><td>密级：秘密</td><td>1</td></tr><tr><td>a</td><td>b</td></tr></table>'),
    'text: 第 1 段有密级标志「密级：秘密」，本系统不存储、不处理国家秘密',
  ],
]
it.each(pastes)('refuses a paste of %s', async (_title, paste, expected) => {
  expect(await says(paste())).toBe(expected)
})

it('a word about secrets is no marking', async () => {
  expect(await says(fromText('关于做好保守国家秘密工作的通知\n各部门：\n要严守国家秘密、商业秘密。'))).toBe('taken in')
})

it('reading takes time in proportion to the length, whatever is pasted', () => {
  for (const hostile of ['<', '<a "', '<!--', '<![', '</', '&#', '&a'])
    expect(fromHtml(`${'甲'}${hostile.repeat(10_000)}`)).toMatchObject({ draft: expect.anything() })
})

it('a list that refers to itself ends', async () => {
  const file = wordFile({
    numbering: numbering(['decimal', '%1.%9.%0']),
    body: [p('甲', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')],
  })
  expect(await says(fromDocx(file))).toBe('taken in')
})
