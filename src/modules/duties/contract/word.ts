/** 一岗双责: the five fields of a leader's standing duties, in the order of article 9. */
export const fields = {
  party: { zh: '党的建设', en: 'Party building' },
  integrity: { zh: '党风廉政建设', en: 'Integrity' },
  ideology: { zh: '意识形态', en: 'Ideology' },
  safety: { zh: '安全生产', en: 'Work safety' },
  petitions: { zh: '信访维稳', en: 'Petitions and stability' },
} as const
export type Field = keyof typeof fields
export const fieldKeys = Object.keys(fields) as [Field, ...Field[]]

/** What the mayor entrusts to a leader beside the own field. */
export const sorts = {
  task: { zh: '专项任务', en: 'Special task' },
  foreign: { zh: '代表县政府进行外事活动', en: 'Foreign affairs on behalf of the government' },
  other: { zh: '其他工作', en: 'Other work' },
} as const
export type Sort = keyof typeof sorts

/** What a leader reports to the mayor: of a policy question also the research and a proposal. */
export const subjects = {
  matter: { zh: '重大事项、重要情况', en: 'Major matter' },
  policy: { zh: '政策性问题', en: 'Question of policy' },
} as const
export type Subject = keyof typeof subjects
