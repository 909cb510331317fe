/** The closed lists of an issued document, each word with its label. */
type Labels<K extends string> = Readonly<Record<K, { readonly zh: string; readonly en: string }>>
export const keys = <K extends string>(labels: Labels<K>): [K, ...K[]] => Object.keys(labels) as [K, ...K[]]

/** In whose name it goes out: that decides who signs and which norms hold it back. */
export const names = {
  county: { zh: '县政府', en: 'County government' },
  office: { zh: '县政府办公室', en: 'County government office' },
  unit: { zh: '本部门', en: 'The department itself' },
} as const
export type InName = keyof typeof names

/** 文种 (党政机关公文处理工作条例 8). */
export const genres = {
  notice: { zh: '通知', en: 'Notice' },
  opinions: { zh: '意见', en: 'Opinions' },
  decision: { zh: '决定', en: 'Decision' },
  circular: { zh: '通报', en: 'Circular' },
  answer: { zh: '批复', en: 'Answer to a request' },
  letter: { zh: '函', en: 'Letter' },
  report: { zh: '报告', en: 'Report' },
  request: { zh: '请示', en: 'Request' },
  motion: { zh: '议案', en: 'Motion' },
  order: { zh: '命令（令）', en: 'Order' },
  'public-notice': { zh: '通告', en: 'Public notice' },
  announcement: { zh: '公告', en: 'Announcement' },
  communique: { zh: '公报', en: 'Communiqué' },
  resolution: { zh: '决议', en: 'Resolution' },
  minutes: { zh: '纪要', en: 'Minutes' },
} as const
export type Genre = keyof typeof genres

/** Which way a kind of document goes (条例 8, 15–17). */
export type Direction = 'down' | 'up' | 'parallel'
export const directionOf = (genre: Genre): Direction =>
  genre === 'report' || genre === 'request' ? 'up' : genre === 'letter' || genre === 'motion' ? 'parallel' : 'down'

/** What may go out in the county's name (norm document.county-scope). */
export const scopes = {
  decision: { zh: '重要决定', en: 'An important decision' },
  policy: { zh: '重要政策措施', en: 'An important policy' },
  'county-wide': { zh: '需全县执行、周知的事项', en: 'To be carried out or known in the whole county' },
  other: { zh: '不属于以上', en: 'None of these' },
} as const
export type Scope = keyof typeof scopes

/** How far a revision goes: a change of substance has to go round again. */
export const changes = {
  substance: { zh: '实质性修改', en: 'Of substance' },
  'as-said': { zh: '按会签、审核意见修改', en: 'As countersigners or reviewers said' },
  wording: { zh: '文字格式修改', en: 'Of wording or form' },
} as const
export type Change = keyof typeof changes

/** The five points of the office's review (条例 20). */
export const points = {
  grounds: { zh: '行文理由充分、依据准确', en: 'Sufficient reason, correct basis' },
  lawful: {
    zh: '内容合法，与现行公文衔接，措施切实可行',
    en: 'Lawful, consistent with documents in force, practicable',
  },
  agreed: { zh: '涉及的地区或部门已充分协商一致', en: 'Those concerned have been consulted and agree' },
  form: {
    zh: '文种正确、格式规范，人名地名时间数字引文准确，标点用法规范',
    en: 'Right kind and form; names, dates, figures, quotations, punctuation',
  },
  other: { zh: '符合起草的其他要求', en: 'Other requirements on drafts' },
} as const
export type Point = keyof typeof points

/** On what ground somebody else than the mayor signs (norm document.delegated-signing). */
export const grounds = {
  meeting: { zh: '常务会议决定事项', en: 'Decided by the executive meeting' },
  routine: { zh: '例行批准事项', en: 'Routine approval' },
} as const
export type Ground = keyof typeof grounds

export const legalities = {
  passed: { zh: '合法', en: 'Lawful' },
  conditional: { zh: '修改后合法', en: 'Lawful on conditions' },
  failed: { zh: '不合法', en: 'Unlawful' },
} as const
export type Legality = keyof typeof legalities

/** 保管期限 (机关文件材料归档范围和文书档案保管期限规定). */
export const retentions = {
  permanent: { zh: '永久', en: 'Permanent' },
  thirty: { zh: '30年', en: '30 years' },
  ten: { zh: '10年', en: '10 years' },
} as const
export type Retention = keyof typeof retentions

export const findings = {
  keep: { zh: '继续有效', en: 'Still in force' },
  amend: { zh: '拟修改', en: 'To be amended' },
} as const
export type Finding = keyof typeof findings

export const places = {
  gazette: { zh: '政府公报', en: 'Gazette' },
  portal: { zh: '政府门户网站', en: 'Portal' },
} as const
export type Place = keyof typeof places

/** Steps to which a draft can be sent back, in their order. */
export const steps = {
  drafting: { zh: '起草', en: 'Drafting' },
  checking: { zh: '部门审核', en: "Head's check" },
  countersigning: { zh: '会签', en: 'Countersigning' },
  reviewing: { zh: '办公室审核', en: 'Office review' },
  submitting: { zh: '分管领导审签', en: 'Leader in charge' },
} as const
export type Step = keyof typeof steps
