/** The closed lists of a received document, each word with what people read. */

/** 文种. What it is decides what has to be answered. */
export const kinds = {
  request: { zh: '请示', en: 'Request' },
  report: { zh: '报告', en: 'Report' },
  letter: { zh: '函', en: 'Letter' },
  notice: { zh: '通知', en: 'Notice' },
  minutes: { zh: '纪要', en: 'Minutes' },
  other: { zh: '其他', en: 'Other' },
} as const
export type Kind = keyof typeof kinds

/** 紧急程度 (公文处理工作条例9条). */
export const urgencies = {
  normal: { zh: '平件', en: 'Normal' },
  urgent: { zh: '加急', en: 'Urgent' },
  'most-urgent': { zh: '特急', en: 'Most urgent' },
} as const
export type Urgency = keyof typeof urgencies

/** How a sender that is no unit of this government stands to it. */
export const levels = {
  superior: { zh: '上级机关', en: 'Superior organ' },
  peer: { zh: '平级或不相隶属机关', en: 'Peer, or not subordinate' },
  direct: { zh: '直接下级', en: 'Next below' },
  skipping: { zh: '隔级下级', en: 'Further below' },
  other: { zh: '企业、个人等', en: 'Enterprise or person' },
} as const
export type Level = keyof typeof levels

export const signings = {
  head: { zh: '主要负责人', en: 'Head' },
  acting: { zh: '主持工作的代行人', en: 'Acting head' },
  deputy: { zh: '副职', en: 'Deputy' },
  none: { zh: '未署签发人', en: 'Nobody' },
} as const
export type Signing = keyof typeof signings

/** The four cases in which a paper may go straight to a leader (document.through-office). */
export const grounds = {
  assigned: { zh: '领导同志直接交办', en: 'Assigned by the leader directly' },
  'top-secret': { zh: '确需直接报送的绝密级事项', en: 'Top secret, to be handed over directly' },
  emergency: { zh: '重大突发事件', en: 'Major emergency' },
  foreign: { zh: '部分涉外事项', en: 'Foreign affairs' },
} as const
export type Ground = keyof typeof grounds

/** 初审: what a paper is checked for, in the order of article 57. The names are the rulebook's norms. */
export const checks = {
  'document.necessary': { zh: '行文确有必要', en: 'Necessary' },
  'document.through-office': { zh: '送办公室统一办理，不直送领导个人', en: 'Sent to the office, not to a leader' },
  'document.no-bypass': { zh: '不越级行文', en: 'Skips no level' },
  'document.one-recipient': { zh: '只有一个主送机关', en: 'One main recipient' },
  'document.one-matter': { zh: '请示一文一事', en: 'One matter per request' },
  'document.report-no-request': { zh: '报告不夹带请示事项', en: 'No request in a report' },
  'document.head-signs': { zh: '请示由主要负责人签发', en: 'A request is signed by the head' },
  'document.consulted': { zh: '涉及其他部门职权的已会签', en: 'Other units concerned have countersigned' },
  'document.disagreement': { zh: '有分歧的列明各方理据', en: 'Grounds of each side in a disagreement' },
  'document.own-authority': { zh: '不属部门职责范围内可以办理的事项', en: 'Not something a department can settle' },
  'document.format': { zh: '文种、格式要素完整', en: 'Form complete' },
} as const
export type Check = keyof typeof checks
export const isCheck = (word: string): word is Check => Object.hasOwn(checks, word)

export const routes = {
  leaders: { zh: '呈领导批示（阅）', en: 'To leaders' },
  assign: { zh: '直接转有关单位办理', en: 'Straight to the units' },
} as const
export type Route = keyof typeof routes

export const orders = {
  'in-order': { zh: '依次', en: 'One after another' },
  together: { zh: '同时', en: 'At the same time' },
} as const
export type Order = keyof typeof orders

/** 明确意见: what an answer to a request says. */
export const opinions = {
  agree: { zh: '同意', en: 'Agree' },
  'in-principle': { zh: '原则同意', en: 'Agree in principle' },
  disagree: { zh: '不同意', en: 'Disagree' },
  study: { zh: '先研究提出意见再定', en: 'To be studied first' },
} as const
export type Opinion = keyof typeof opinions

export const results = {
  granted: { zh: '同意（已办）', en: 'Granted, or done' },
  partly: { zh: '部分同意（部分办理）', en: 'Partly' },
  refused: { zh: '不予同意', en: 'Refused' },
} as const
export type Result = keyof typeof results

/** 保管期限. */
export const retentions = {
  permanent: { zh: '永久', en: 'Permanent' },
  long: { zh: '定期（长期）', en: 'Fixed term, long' },
  short: { zh: '定期（短期）', en: 'Fixed term, short' },
} as const
export type Retention = keyof typeof retentions

/** The stages to which a paper can be sent back, in their order. */
export const steps = {
  registered: { zh: '登记', en: 'Registered' },
  checked: { zh: '初审', en: 'Checked' },
  proposing: { zh: '拟办', en: 'Proposal' },
  instructing: { zh: '批示', en: 'Instruction' },
} as const
export type Step = keyof typeof steps

export const resumptions = {
  here: { zh: '办完后直接回到本环节', en: 'Come back here when done' },
  again: { zh: '从该环节起重新逐环节办理', en: 'Run again from there' },
} as const
export type Resumption = keyof typeof resumptions
