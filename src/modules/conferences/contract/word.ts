/** The closed lists of a conference, each word with what people read. */

/** In whose name it is held; that decides who approves it and which cap counts it. */
export const sorts = {
  county: { zh: '以县政府名义召开', en: "In the county government's name" },
  system: { zh: '部门本系统会议', en: "A department's own system" },
  general: { zh: '县政府综合性大型会议', en: 'General conference of the county government' },
} as const
export type Sort = keyof typeof sorts

export const forms = {
  gathered: { zh: '集中开会', en: 'Gathered in one place' },
  video: { zh: '电视（视频）会议', en: 'By video' },
} as const
export type Form = keyof typeof forms

/** What is asked before anybody is called together (norm conference.avoid). */
export const alternatives = {
  hold: { zh: '能否不开', en: 'Not holding it' },
  merge: { zh: '能否合并召开', en: 'Merging it with another' },
  online: { zh: '能否用信息化手段解决', en: 'Settling it online' },
  video: { zh: '能否采取电视会议形式', en: 'Holding it by video' },
  'own-name': { zh: '能否以部门名义召开', en: "Holding it in the department's name" },
} as const
export type Alternative = keyof typeof alternatives

export const foreignResults = {
  agree: { zh: '同意', en: 'Agree' },
  conditions: { zh: '修改后同意', en: 'Agree on conditions' },
  disagree: { zh: '不同意', en: 'Disagree' },
} as const
export type ForeignResult = keyof typeof foreignResults

export const isSort = (word: unknown): word is Sort => typeof word === 'string' && Object.hasOwn(sorts, word)
