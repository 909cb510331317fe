/** The forms of GB/T 9704-2012: the general form of clause 7 in its three directions, and the special forms of clause 10. */
export const paperForms = {
  down: { zh: '下行文', en: 'Downward' },
  up: { zh: '上行文', en: 'Upward' },
  parallel: { zh: '平行文', en: 'Parallel' },
  letter: { zh: '信函', en: 'Letter' },
  order: { zh: '命令（令）', en: 'Order' },
  minutes: { zh: '纪要', en: 'Minutes' },
} as const

/** Urgency of a paper; a telegram knows others (条例 9 (三)). */
export const urgencies = {
  特急: { zh: '特急', en: 'Most urgent' },
  加急: { zh: '加急', en: 'Urgent' },
} as const

/** 公开属性 (政府信息公开条例). Where no note is given, it is printed as the note of the paper. */
export const publicities = {
  published: { zh: '主动公开', en: 'Published' },
  'on-request': { zh: '依申请公开', en: 'On request' },
  withheld: { zh: '不予公开', en: 'Not published' },
} as const

/** The sheets that accompany a paper through the office. */
export const formKinds = {
  dispatch: { zh: '发文稿纸', en: 'Draft sheet' },
  incoming: { zh: '收文处理单', en: 'Handling sheet' },
  circulation: { zh: '传阅单', en: 'Circulation sheet' },
  urging: { zh: '督办通知单', en: 'Urging notice' },
} as const
