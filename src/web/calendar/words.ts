import { words } from '../i18n/words.ts'

export const w = words({
  calendar: { zh: '工作日历', en: 'Working days' },
  calculator: { zh: '工作日推算', en: 'Reckon working days' },
  from: { zh: '自（当日不计）', en: 'From (not counted)' },
  days: { zh: '工作日数', en: 'Working days' },
  direction: { zh: '方向', en: 'Direction' },
  after: { zh: '之后', en: 'after' },
  before: { zh: '之前', en: 'before' },
  why: { zh: '为什么是这一天', en: 'Why this date' },
  skipped: { zh: '跳过（不计）的日子', en: 'Days passed over' },
  makeUp: { zh: '调休上班（计入）的日子', en: 'Make-up working days counted' },
  nothingSkipped: { zh: '其间没有休息日', en: 'No day off on the way' },
  provisional: {
    zh: '暂定：所涉年份尚未公布放假安排，公布后重新推算',
    en: 'Provisional: the holidays of that year are not yet published; it will be reckoned again',
  },
  between: { zh: '两日之间的工作日', en: 'Working days between two dates' },
  a: { zh: '自（不计）', en: 'From (not counted)' },
  b: { zh: '至（计入）', en: 'To (counted)' },
  count: { zh: '{n} 个工作日', en: '{n} working days' },
  notices: { zh: '放假通知', en: 'Holiday notices' },
  year: { zh: '年份', en: 'Year' },
  off: { zh: '休', en: 'off' },
  work: { zh: '班', en: 'work' },
  unpublished: {
    zh: '{year} 年放假安排尚未公布：涉及的时限均为暂定',
    en: 'The holidays of {year} are not yet published: deadlines in it are provisional',
  },
  source: { zh: '依据', en: 'By' },
})
