import { words } from '../../../web/i18n/words.ts'

export const w = words({
  page: { zh: '督查', en: 'Follow-up' },
  all: { zh: '决定事项', en: 'Decisions to follow up' },
  view: { zh: '显示方式', en: 'Shown as' },
  board: { zh: '看板', en: 'Board' },
  list: { zh: '列表', en: 'List' },
  none: { zh: '没有', en: 'None' },
})
