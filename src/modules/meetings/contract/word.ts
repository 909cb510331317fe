/** The closed lists of words that a meeting's record is written in, with what people read. */

/** 会议种类 (meeting.kinds). */
export const kinds = {
  plenary: { zh: '全体会议', en: 'Plenary meeting' },
  executive: { zh: '常务会议', en: 'Executive meeting' },
  'mayors-office': { zh: '县长办公会议', en: "Mayor's office meeting" },
  special: { zh: '专题会议', en: 'Special meeting' },
} as const
export type Kind = keyof typeof kinds
export const isKind = (word: string): word is Kind => Object.hasOwn(kinds, word)

/** 会议任务: what each kind of meeting is for (plenary.business, executive.business, mayors-office.business, special.business). */
export const business = {
  transmit: {
    zh: '传达上级决定和会议精神，研究贯彻意见',
    en: 'Transmit decisions from above and resolve how to carry them out',
  },
  'major-matters': { zh: '讨论决定县政府工作中的重大事项', en: 'Decide major matters' },
  deploy: { zh: '部署县政府的重要工作', en: 'Set important work going' },
  plans: {
    zh: '审议政府工作报告、规划计划、预算和预备费、投资计划和重大项目、重要合同',
    en: 'Work report, plans, budget, investment, major projects, important contracts',
  },
  documents: { zh: '审议规范性文件和有关重要文件', en: 'Normative and important documents' },
  'for-party': { zh: '讨论需提交县委审议的重要事项或文件', en: 'Matters to be put before the Party committee' },
  referred: {
    zh: '研究县长办公会议、专题会议确定提交的重大专项工作',
    en: "Matters referred by a mayor's office or special meeting",
  },
  commendation: { zh: '审议表彰奖励、成立重要议事协调机构等', en: 'Commendations, coordinating bodies' },
  other: { zh: '通报和讨论其他重要事项', en: 'Other important matters' },
  exchange: { zh: '交流重要工作情况', en: 'Exchange on important work' },
  'for-executive': {
    zh: '研究处理需提交常务会议解决的重要问题',
    en: 'Prepare what the executive meeting is to settle',
  },
  daily: { zh: '研究日常工作中的其他重要事项', en: 'Other important matters of daily work' },
  charge: { zh: '研究协调领导分工职责范围内的专门问题', en: "Questions within the leader's own charge" },
  disagreement: { zh: '协调解决部门之间有意见分歧的问题', en: 'Disagreements between departments' },
  preparation: { zh: '研究协调需提交县政府集体研究决策的问题', en: 'Prepare what is to be decided collectively' },
} as const
export type Business = keyof typeof business

export const businessOf: Readonly<Record<Kind, readonly Business[]>> = {
  plenary: ['transmit', 'major-matters', 'deploy'],
  executive: ['transmit', 'plans', 'documents', 'for-party', 'referred', 'commendation', 'other'],
  'mayors-office': ['exchange', 'for-executive', 'daily'],
  special: ['charge', 'disagreement', 'preparation'],
}

/** The head under which an item falls when nobody names one. */
export const residual: Readonly<Record<Kind, Business>> = {
  plenary: 'major-matters',
  executive: 'other',
  'mayors-office': 'daily',
  special: 'charge',
}

/** Heads under which something is only told, so that no topic has to come up through the chain. */
export const told: readonly Business[] = ['transmit', 'exchange', 'deploy', 'other']

export const conclusions = {
  passed: { zh: '通过', en: 'Passed' },
  'passed-with-changes': { zh: '原则通过，修改后印发', en: 'Passed in principle, with changes' },
  deferred: { zh: '暂缓，另行研究', en: 'Deferred' },
  rejected: { zh: '不予通过', en: 'Rejected' },
  heard: { zh: '听取', en: 'Heard' },
} as const
export type Conclusion = keyof typeof conclusions

/** 重大修改 decides whether a document has 5 or 10 working days (document.after-meeting, document.after-revision). */
export const revisions = {
  minor: { zh: '一般修改', en: 'Minor changes' },
  major: { zh: '重大修改或需再协调', en: 'Major changes' },
} as const
export type Revision = keyof typeof revisions

/** 须经县长审定的五类事项 (minutes.mayor-approves). */
export const subjects = {
  money: { zh: '财政资金使用', en: 'Public money' },
  'state-assets': { zh: '国有资产监管', en: 'State assets' },
  'public-resources': { zh: '公共资源转让', en: 'Transfer of public resources' },
  franchise: { zh: '特许经营', en: 'Franchises' },
  land: { zh: '土地使用', en: 'Use of land' },
} as const
export type Subject = keyof typeof subjects

export const roles = { member: { zh: '出席', en: 'Member' }, attendee: { zh: '列席', en: 'Attendee' } } as const
export type Role = keyof typeof roles

export const attendance = {
  due: { zh: '未签到', en: 'Due' },
  present: { zh: '到会', en: 'Present' },
  left: { zh: '中途离会', en: 'Left' },
  leave: { zh: '请假', en: 'On leave' },
  absent: { zh: '缺席', en: 'Absent' },
} as const
