/** How a number stands. */
export const standings = {
  unused: { zh: '尚未编到', en: 'not yet reached' },
  used: { zh: '已使用', en: 'used' },
  reserved: { zh: '预留', en: 'reserved' },
  vacant: { zh: '空号', en: 'vacant' },
  'back-filled': { zh: '已补用', en: 'used (back-filled)' },
  void: { zh: '已作废', en: 'void' },
} as const
export type Standing = keyof typeof standings
/** What a book keeps note of; simply used numbers are in its journal. */
export const noted = ['reserved', 'vacant', 'void', 'back-filled'] as const satisfies readonly Standing[]
export type NotedStanding = (typeof noted)[number]
