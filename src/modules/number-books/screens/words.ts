import { words } from '../../../web/i18n/words.ts'

export const w = words({
  page: { zh: '字号簿', en: 'Number books' },
  books: { zh: '{year} 年字号簿', en: 'Books of {year}' },
  nothing: { zh: '还没有字号簿，首次编号时自动启用', en: 'No book yet; the first number opens one' },
  mark: { zh: '机关代字', en: 'Mark' },
  use: { zh: '用于', en: 'For' },
  last: { zh: '已编至', en: 'Given out' },
  next: { zh: '下一号', en: 'Next' },
  reserved: { zh: '预留', en: 'Reserved' },
  vacant: { zh: '空号', en: 'Vacant' },
  void: { zh: '作废', en: 'Void' },
  stage: { zh: '状态', en: 'State' },
  register: { zh: '字号登记', en: 'Register of numbers' },
  number: { zh: '字号', en: 'Number' },
  title: { zh: '文件', en: 'Paper' },
  date: { zh: '日期', en: 'Date' },
  standing: { zh: '情况', en: 'How it stands' },
  onPaper: { zh: '{last}（{n}号及以前见纸质登记簿）', en: '{last} (up to {n} in the register on paper)' },
  untitled: { zh: '（无标题）', en: '(no title)' },
  only: { zh: '只看预留、空号、作废、补号', en: 'Only those reserved, vacant, void or back-filled' },
  sum: {
    zh: '已用 {used}，预留 {reserved}，空号 {vacant}，作废 {void}',
    en: '{used} used, {reserved} reserved, {vacant} vacant, {void} void',
  },
})
