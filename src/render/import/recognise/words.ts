/** 文种 of 党政机关公文处理工作条例 article 8. */
export const kindsOfDocument = [
  '决议',
  '决定',
  '命令',
  '令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
] as const

/** What offices put under a title though it is no kind of document: it goes out under a 通知 or the like. */
export const kindsOfAttachment = [
  '办法',
  '规定',
  '细则',
  '方案',
  '规划',
  '计划',
  '要点',
  '规则',
  '制度',
  '总结',
  '汇报',
  '说明',
  '预案',
  '名单',
  '讲话',
]

const organ =
  '(?:政府|委员会|办公室|办公厅|委|办|局|厅|部|处|科|院|会|中心|公司|集团|学校|医院|部门|单位|镇|乡|街道|区|县|市|机构|企业|政协|人大|法院|检察院|银行|站|所|队)'

/** A list of organs rather than a sentence. */
export const namesOrgans = new RegExp(`${organ}(?:[、，,；;（(各 ]|$)`)
export const endsInOrgan = new RegExp(`${organ}(?:[（(][^）)]{1,20}[）)])?$`)

export const kindAtEnd = (title: string): string | undefined => {
  const bare = title.replace(/[（(][^（()）]*[）)]\s*$/, '').trim()
  return [...kindsOfDocument].sort((a, b) => b.length - a.length).find((kind) => bare.endsWith(kind))
}

/** 源政发〔2022〕2号, in whatever brackets and with whatever blanks. */
export const numberLine =
  /^(?<mark>[\p{Script=Han}]{1,20})\s*(?<open>[〔［[【（(﹝])\s*(?<year>[0-9０-９]{2,4})\s*年?\s*(?<close>[〕］\]】）)﹞])\s*(?<before>第)?\s*(?<number>[0-9０-９]*)\s*号/u
