import type { ArchiveTrouble } from '../../archive/open-archive.ts'
import { importLimits, refused, type Refused } from '../refused.ts'

const saveAsDocx = {
  zh: '请用 Word 或 WPS 打开，另存为 .docx 后再导入',
  en: 'Open it in Word or WPS, save it as .docx and import that',
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte)

/** Says what a file that is no .docx really is. */
export function notDocx(bytes: Uint8Array): Refused {
  if (bytes.length === 0) return refused('file', { zh: '文件是空的', en: 'The file is empty' }, saveAsDocx)
  if (startsWith(bytes, 0x4d, 0x5a) || startsWith(bytes, 0x7f, 0x45, 0x4c, 0x46))
    return refused(
      'file',
      { zh: '这是一个可执行程序，不是 Word 文档', en: 'This is a program, not a Word document' },
      {
        zh: '不要打开它；请向发送人核实，并报告系统管理员',
        en: 'Do not open it; ask the sender and tell the administrator',
      },
    )
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return refused(
      'file',
      {
        zh: '这是旧版 .doc 或 .wps 文档，或者是加了密码的文档',
        en: 'This is an older .doc or .wps, or protected by a password',
      },
      saveAsDocx,
    )
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return refused(
      'file',
      { zh: '这是 PDF，不是 Word 文档', en: 'This is a PDF, not a Word document' },
      {
        zh: '请导入起草时的 .docx，或者复制文字后粘贴',
        en: 'Import the .docx it was made from, or copy its text and paste it',
      },
    )
  return refused('file', { zh: '这不是 .docx 文档', en: 'This is not a .docx document' }, saveAsDocx)
}

export function troubleOf(trouble: ArchiveTrouble, bytes: Uint8Array): Refused {
  switch (trouble) {
    case 'not-a-zip':
      return notDocx(bytes)
    case 'too-dense':
    case 'too-large':
    case 'too-many-entries':
      return refused(
        'file',
        {
          zh: '文件展开后异常庞大，疑似压缩炸弹，没有读取',
          en: 'Unpacked it would be abnormally large, as a zip bomb is; it was not read',
        },
        {
          zh: '请向发送人核实；正常文档请另存一份再导入',
          en: 'Ask the sender; save an ordinary document anew and import that',
        },
      )
    case 'broken':
      return broken
  }
}

export const broken: Refused = refused(
  'file',
  { zh: '文件已损坏，无法读取', en: 'The file is damaged and cannot be read' },
  saveAsDocx,
)

export const fileTooLarge = (size: number): Refused =>
  refused(
    'file',
    {
      zh: `文件 ${(size / 2 ** 20).toFixed(1)} MB，最多 ${importLimits.file >> 20} MB`,
      en: `The file has ${(size / 2 ** 20).toFixed(1)} MB; at most ${importLimits.file >> 20} MB`,
    },
    { zh: '请压缩或去掉其中的图片后再导入', en: 'Make its pictures smaller or take them out' },
  )
