import { words } from '../../i18n/words.ts'

export const w = words({
  batch: { zh: '批量办理', en: 'Several at once' },
  offer: { zh: '{title}（{n} 件）', en: '{title} ({n})' },
  chosen: { zh: '已选 {n} / {of} 件', en: '{n} of {of} chosen' },
  all: { zh: '全选', en: 'All' },
  none: { zh: '全不选', en: 'None' },
  stop: { zh: '退出', en: 'Leave' },
  next: { zh: '下一步', en: 'Next' },
  title: { zh: '批量{title}（{n} 件）', en: '{title}: {n} matters' },
  help: {
    zh: '逐件办理，逐件记入日志；办不了的留在待办，不影响其他。',
    en: 'Each is given and journaled by itself; what is refused stays on the desk and keeps nothing else back.',
  },
  give: { zh: '{title}（{n} 件）', en: '{title} ({n})' },
  goOn: { zh: '继续：{title}（{n} 件）', en: 'Go on: {title} ({n})' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  broken: {
    zh: '未能连接服务器，已停在这一件。按「继续」接着办，已办的不会重复办理。',
    en: 'The server was not reached; it stopped here. Go on: what was done is not done twice.',
  },
  progress: { zh: '办理进度', en: 'Progress' },
  sofar: { zh: '已办 {n} / {of} 件，未予办理 {left} 件', en: '{n} of {of} done, {left} not' },
  allDone: { zh: '已{title} {n} 件', en: 'Done: {title}, {n}' },
  giving: { zh: '办理中…', en: 'Under way…' },
  open: { zh: '打开', en: 'Open' },
  openNamed: { zh: '打开：{title}（新页面）', en: 'Open {title} in a new page' },
  actsFor: { zh: '代{post}办理', en: 'For {post}' },
  failed: {
    zh: '系统出错，已记录，这一件没有办。编号：{reference}',
    en: 'Something broke; this one was not done. Reference: {reference}',
  },
  unseen: { zh: '没有要点，也还没有打开过：请先打开看过再选', en: 'No point to read and never opened: open it first' },
})
