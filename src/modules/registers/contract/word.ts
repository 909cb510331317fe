/** The closed lists of the registers, each word with what people read. */

export const speechForms = {
  speech: { zh: '讲话', en: 'Speech' },
  article: { zh: '文章', en: 'Article' },
  interview: { zh: '接受采访', en: 'Interview' },
} as const
export type SpeechForm = keyof typeof speechForms

export const capacities = {
  government: { zh: '代表县政府', en: 'For the county government' },
  personal: { zh: '个人名义', en: 'In the own name' },
} as const
export type Capacity = keyof typeof capacities

export const weights = {
  important: { zh: '重要部署或重要问题', en: 'An important measure or problem' },
  major: { zh: '重大情况（须报县政府）', en: 'Major circumstances, to be reported up' },
} as const
export type Weight = keyof typeof weights

export const channels = {
  conference: { zh: '新闻发布会', en: 'Press conference' },
  website: { zh: '门户网站', en: 'Website' },
  media: { zh: '新闻媒体', en: 'Media' },
  account: { zh: '政务新媒体', en: 'Official account' },
} as const
export type Channel = keyof typeof channels

export const givers = {
  foreign: { zh: '对外公务活动', en: 'In foreign contacts' },
  subordinate: { zh: '下属单位、镇（街道）', en: 'A subordinate unit or township' },
  other: { zh: '其他', en: 'Others' },
} as const
export type Giver = keyof typeof givers

export const giftEnds = {
  refused: { zh: '当场拒收', en: 'Refused on the spot' },
  returned: { zh: '退还', en: 'Returned' },
  'handed-over': { zh: '登记上交', en: 'Handed over' },
  kept: { zh: '按规定留用', en: 'Kept, as the rules allow' },
} as const
export type GiftEnd = keyof typeof giftEnds

export const personalMatters = {
  marriage: { zh: '婚姻变化', en: 'Marriage' },
  family: { zh: '配偶子女从业、移居情况', en: 'Family: work, residence abroad' },
  property: { zh: '房产、投资', en: 'Property and investments' },
  abroad: { zh: '因私出国（境）', en: 'Private travel abroad' },
  other: { zh: '其他应当报告的事项', en: 'Other' },
} as const
export type PersonalMatter = keyof typeof personalMatters

export const numberSorts = {
  office: { zh: '办公电话', en: 'Office' },
  mobile: { zh: '移动电话', en: 'Mobile' },
} as const
export type NumberSort = keyof typeof numberSorts

export const spans = {
  day: { zh: '白班', en: 'Day' },
  night: { zh: '夜班', en: 'Night' },
} as const
export type ShiftSpan = keyof typeof spans
