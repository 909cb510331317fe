/** The closed lists of an engagement, each word with what people read. */

/** What a leader is asked for. Some need approvals, some are never done: the norms say which. */
export const sorts = {
  activity: { zh: '公务活动', en: 'Official activity' },
  reception: { zh: '公务接待', en: 'Official reception' },
  conference: { zh: '部门召开的全县性会议', en: 'County-wide conference of a department' },
  'ribbon-cutting': { zh: '剪彩', en: 'Ribbon-cutting' },
  foundation: { zh: '奠基', en: 'Laying a foundation stone' },
  celebration: { zh: '庆祝（庆典、纪念）活动', en: 'Celebration or anniversary' },
  commendation: { zh: '表彰活动', en: 'Commendation' },
  forum: { zh: '论坛（研讨、博览）', en: 'Forum' },
  greeting: { zh: '贺信、贺电', en: 'Congratulatory message' },
  inscription: { zh: '题词、题字', en: 'Inscription' },
  preface: { zh: '作序', en: 'Preface' },
  publication: { zh: '出版著作、讲话', en: 'Publishing a book or speeches' },
} as const
export type Sort = keyof typeof sorts

const ceremonies: readonly Sort[] = ['ribbon-cutting', 'foundation', 'celebration', 'commendation', 'forum']
const publications: readonly Sort[] = ['inscription', 'preface', 'publication']

export const isCeremony = (sort: Sort): boolean => ceremonies.includes(sort)
export const isGreeting = (sort: Sort): boolean => sort === 'greeting'
export const isPublication = (sort: Sort): boolean => publications.includes(sort)

export const foreignResults = {
  agree: { zh: '同意', en: 'Agree' },
  conditions: { zh: '修改后同意', en: 'Agree on conditions' },
  disagree: { zh: '不同意', en: 'Disagree' },
} as const
export type ForeignResult = keyof typeof foreignResults
