import type { Text } from '#kernel'
import type { Flaw } from '../contract/word.ts'

/** Something that stands in the way of a transfer: which paper, what is wrong, and what to do. `norm`: which says so. */
export type FlawFound = {
  readonly item: string
  readonly flaw: Flaw
  readonly norm: 'document.format' | 'system.input'
  readonly says: Text
  readonly wayOut: Text
}
type Found = Omit<FlawFound, 'item'>

const formal = (flaw: Flaw, says: Text, wayOut: Text): Found => ({ flaw, norm: 'document.format', says, wayOut })
const factual = (flaw: Flaw, says: Text, wayOut: Text): Found => ({ flaw, norm: 'system.input', says, wayOut })

/** Every flaw with its words, in one place: what a person reads, and the way out of it. */
export const flawOf = {
  noNumber: () =>
    formal(
      'no-number',
      { zh: '没有文号', en: 'It has no number' },
      { zh: '在发文中编号后重新归档，或移出本次移交', en: 'Number it and file it again, or leave it out' },
    ),
  noDate: () =>
    formal(
      'no-date',
      { zh: '没有成文日期', en: 'It has no date' },
      { zh: '用「更正目录」补填成文日期', en: 'Enter the date by correcting the catalogue' },
    ),
  wrongDate: (shown: string, signed: string) =>
    formal(
      'wrong-date',
      { zh: `目录日期${shown}不是签发日期${signed}`, en: `The catalogue says ${shown}; it was signed on ${signed}` },
      { zh: `用「更正目录」改为${signed}`, en: `Correct the catalogue to ${signed}` },
    ),
  noPaper: () =>
    formal(
      'no-paper',
      { zh: '没有正文', en: 'There is no text' },
      { zh: '补齐正文后重新归档，或移出本次移交', en: 'Complete it and file it again, or leave it out' },
    ),
  noScan: () =>
    formal(
      'no-file',
      { zh: '没有来文的文件或扫描件', en: 'There is neither a file nor a scan of it' },
      { zh: '由办公室主任恢复办理，补传扫描件后重新归档', en: 'Reopen it, add the scan and file it again' },
    ),
  missing: (title: string) =>
    formal(
      'no-file',
      { zh: `附件《${title}》既无内容也无文件`, en: `The attachment “${title}” has neither text nor file` },
      { zh: '补齐附件后重新归档，或移出本次移交', en: 'Complete it and file it again, or leave it out' },
    ),
  twiceNumbered: (reference: string, other: string) =>
    factual(
      'duplicate-number',
      { zh: `文号${reference}与${other}重复`, en: `Its number ${reference} stands at ${other} too` },
      { zh: '核对两件，移出重复的一件', en: 'Compare them and leave the double one out' },
    ),
  twiceWritten: (other: string) =>
    factual(
      'duplicate-content',
      { zh: `内容与${other}相同`, en: `It says the same as ${other}` },
      { zh: '核对两件，移出重复的一件', en: 'Compare them and leave the double one out' },
    ),
  open: (what: string) =>
    factual(
      'open',
      { zh: `尚未办结：${what}`, en: `Still open: ${what}` },
      { zh: '办结后再移交，或移出本次移交', en: 'Close it first, or leave it out' },
    ),
  notFiled: () =>
    factual(
      'open',
      { zh: '已恢复办理，尚未重新归档', en: 'It was reopened and is not filed again' },
      { zh: '办结归档后再移交，或移出本次移交', en: 'File it first, or leave it out' },
    ),
  gone: () =>
    factual(
      'unreadable',
      { zh: '已不在可移交的文件中', en: 'It is no longer among the papers that can be handed over' },
      { zh: '移出本次移交', en: 'Leave it out' },
    ),
  fileLost: (name: string) =>
    factual(
      'file-lost',
      { zh: `附件《${name}》的内容已丢失`, en: `The bytes of “${name}” are lost` },
      { zh: '从备份恢复附件后重新制作，或移出本次移交', en: 'Restore it from a backup, or leave it out' },
    ),
  fileDiffers: (name: string) =>
    factual(
      'file-differs',
      { zh: `附件《${name}》的内容与登记的校验值不符`, en: `The bytes of “${name}” are not those of its hash` },
      {
        zh: '从备份恢复附件后重新制作，并报告安全管理员',
        en: 'Restore it from a backup and tell the security administrator',
      },
    ),
  unprintable: (why: Text) =>
    formal(
      'no-paper',
      { zh: `不能排版：${why.zh}`, en: `It cannot be printed: ${why.en}` },
      { zh: '更正后重新归档，或移出本次移交', en: 'Correct it and file it again, or leave it out' },
    ),
  changed: () =>
    factual(
      'changed',
      { zh: '制作移交包后又有变动', en: 'It changed after the package was made' },
      { zh: '重新检查并制作移交包', en: 'Check again and make the package anew' },
    ),
} as const

export const at = (item: string, found: Found): FlawFound => ({ item, ...found })
