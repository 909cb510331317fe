/** The closed lists of a topic, each word with its label. */
type Labels<K extends string> = Readonly<Record<K, { readonly zh: string; readonly en: string }>>
export const keys = <K extends string>(labels: Labels<K>): [K, ...K[]] => Object.keys(labels) as [K, ...K[]]

export const meetingKinds = {
  plenary: { zh: '全体会议', en: 'Plenary meeting' },
  executive: { zh: '常务会议', en: 'Executive meeting' },
  'mayors-office': { zh: '县长办公会议', en: "Mayor's office meeting" },
  special: { zh: '专题会议', en: 'Special meeting' },
} as const
export type MeetingKind = keyof typeof meetingKinds

/** What the rules reserve to a plenary or executive meeting (norm decision.reserved). */
export const reservedMatters = {
  none: { zh: '不属于', en: 'None' },
  plan: { zh: '中长期规划', en: 'Medium or long-term plan' },
  'annual-plan': { zh: '年度计划', en: 'Annual plan' },
  budget: { zh: '财政预决算', en: 'Budget or final accounts' },
  policy: { zh: '社会管理事务和重要政策措施', en: 'Public administration and key policies' },
  project: { zh: '重大建设项目安排', en: 'Major construction project' },
  funds: { zh: '大额资金使用', en: 'Use of a large sum' },
} as const
export type ReservedMatter = keyof typeof reservedMatters

export const staffingKinds = {
  none: { zh: '不涉及', en: 'None' },
  special: { zh: '机构编制专门文件', en: 'A special staffing document' },
  within: { zh: '在其他文件中作编制规定', en: 'Staffing provisions inside another document' },
} as const
export type StaffingKind = keyof typeof staffingKinds

export const opinions = {
  agree: { zh: '同意', en: 'Agree' },
  comments: { zh: '同意并提出修改意见', en: 'Agree with comments' },
  disagree: { zh: '不同意', en: 'Disagree' },
} as const
export type Opinion = keyof typeof opinions

export const results = {
  waiting: { zh: '待回复', en: 'Waiting' },
  ...opinions,
  silence: { zh: '逾期未复，视为无不同意见', en: 'Silence: no objection' },
} as const
export type Result = keyof typeof results

export const outcomes = {
  adopted: { zh: '采纳', en: 'Adopted' },
  partly: { zh: '部分采纳', en: 'Adopted in part' },
  'not-adopted': { zh: '未采纳', en: 'Not adopted' },
} as const
export type Outcome = keyof typeof outcomes

export const coordinationResults = {
  agreed: { zh: '协调一致', en: 'Agreed' },
  'not-agreed': { zh: '仍未一致', en: 'Still not agreed' },
} as const
export type CoordinationResult = keyof typeof coordinationResults

export const proofKinds = {
  research: { zh: '调研报告', en: 'Research report' },
  appraisal: { zh: '论证评估报告', en: 'Appraisal' },
  'stability-risk': { zh: '社会稳定风险评估', en: 'Stability risk assessment' },
  'opinion-assessment': { zh: '舆情评估研判', en: 'Public opinion assessment' },
  'contingency-plan': { zh: '应对预案', en: 'Contingency plan' },
  feedback: { zh: '意见办理反馈机制', en: 'Feedback on opinions received' },
  'fair-competition': { zh: '公平竞争审查', en: 'Fair competition review' },
  'legality-review': { zh: '合法性审查意见书', en: 'Legality review' },
  'public-participation': { zh: '公众参与情况', en: 'Public participation' },
  'expert-argument': { zh: '专家论证意见', en: 'Expert argumentation' },
  'risk-assessment': { zh: '决策风险评估', en: 'Risk assessment of the decision' },
} as const
export type ProofKind = keyof typeof proofKinds

export const conclusions = {
  passed: { zh: '通过', en: 'Passed' },
  conditional: { zh: '修改后通过', en: 'Passed on conditions' },
  failed: { zh: '未通过', en: 'Not passed' },
  'not-needed': { zh: '依法不适用', en: 'Not needed by law' },
} as const
export type Conclusion = keyof typeof conclusions

/** The five counts of an appraisal (norm topic.appraised). */
export const counts = {
  legality: { zh: '合法性', en: 'Legality' },
  necessity: { zh: '必要性', en: 'Necessity' },
  soundness: { zh: '科学性', en: 'Soundness' },
  feasibility: { zh: '可行性', en: 'Feasibility' },
  controllability: { zh: '可控性', en: 'Controllability' },
} as const
export type Count = keyof typeof counts

export const returnGrounds = {
  incomplete: { zh: '材料不全，补正后再报', en: 'Incomplete: to be completed' },
  uncoordinated: { zh: '未经协调', en: 'Not coordinated' },
  'own-authority': { zh: '属领导或部门职权内事项，不上会', en: 'Within own authority: not for a meeting' },
  other: { zh: '其他', en: 'Other' },
} as const
export type ReturnGround = keyof typeof returnGrounds

export const amountFindings = {
  major: { zh: '属大额、重大', en: 'Major' },
  ordinary: { zh: '不属大额、重大', en: 'Not major' },
} as const
export type AmountFinding = keyof typeof amountFindings

export const decisions = {
  passed: { zh: '通过', en: 'Passed' },
  'passed-with-changes': { zh: '原则通过', en: 'Passed in principle, with changes' },
  deferred: { zh: '暂缓', en: 'Deferred' },
  rejected: { zh: '未通过', en: 'Rejected' },
} as const
export type DecisionConclusion = keyof typeof decisions
