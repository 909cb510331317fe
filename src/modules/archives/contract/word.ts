/** 保管期限 (机关文件材料归档范围和文书档案保管期限规定), 待核. */
export const retentions = {
  permanent: { zh: '永久', en: 'Permanent' },
  thirty: { zh: '30年', en: '30 years' },
  ten: { zh: '10年', en: '10 years' },
} as const
export type Retention = keyof typeof retentions

/** The kinds of papers that are filed, in the order of the catalogue. */
export const filedKinds = {
  document: { zh: '发文', en: 'Issued document' },
  incoming: { zh: '收文', en: 'Received document' },
} as const
export type FiledKind = keyof typeof filedKinds

/** What a check looks for, by item. */
export const flaws = {
  'duplicate-number': { zh: '文号重复', en: 'Number stands twice' },
  'duplicate-content': { zh: '内容重复', en: 'Content stands twice' },
  'no-number': { zh: '没有文号', en: 'No number' },
  'no-date': { zh: '没有成文日期', en: 'No date' },
  'wrong-date': { zh: '日期不是签发日期', en: 'Not the date of signature' },
  'no-paper': { zh: '没有正文', en: 'No paper' },
  'no-file': { zh: '没有文件', en: 'No file' },
  'file-lost': { zh: '附件丢失', en: 'File lost' },
  'file-differs': { zh: '附件与登记不符', en: 'File differs from its hash' },
  open: { zh: '还有未办结的事项', en: 'Something is still open' },
  unreadable: { zh: '不能取出', en: 'Cannot be taken out' },
  changed: { zh: '制包后有变动', en: 'Changed since the package was made' },
} as const
export type Flaw = keyof typeof flaws
