import type { Text } from '#rulebook'

/** A file that is not read for searching: a bomb, damaged, protected. It stays attached; only its words are not found. */
export class TextFault extends Error {
  override readonly name = 'TextFault'
  readonly says: Text
  constructor(says: Text) {
    super(`${says.zh} (${says.en})`)
    this.says = says
  }
}

export const damaged = (): TextFault =>
  new TextFault({
    zh: '文件已损坏或者加了密码，无法读取文字',
    en: 'The file is damaged or protected: its text cannot be read',
  })
export const bomb = (): TextFault =>
  new TextFault({
    zh: '文件展开后异常庞大，没有读取文字',
    en: 'Unpacked the file would be abnormally large: its text was not read',
  })
