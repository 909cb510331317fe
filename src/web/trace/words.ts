import { words } from '../i18n/words.ts'

export const w = words({
  trace: { zh: '来龙去脉', en: 'Where it comes from and goes' },
  count: { zh: '{n} 件', en: '{n} matters' },
  came: { zh: '{says}：上承「{title}」', en: '{says}: from “{title}”' },
  unseen: { zh: '不在您知悉范围内的一步', en: 'A step that is not yours to read' },
  alone: { zh: '没有与它相连的事项。', en: 'Nothing is connected with it.' },
  passages: { zh: '办理历程', en: 'How it went' },
  stays: { zh: '{n} 个环节，历时 {days} 个工作日', en: '{n} stays, {days} working days' },
  took: { zh: '{n} 个工作日', en: '{n} working days' },
  sameDay: { zh: '当日', en: 'the same day' },
  soFar: { zh: '已 {n} 个工作日', en: '{n} working days so far' },
  since: { zh: '自 {from} 起', en: 'since {from}' },
  between: { zh: '{from} 至 {until}', en: '{from} to {until}' },
  sentBack: { zh: '退回', en: 'sent back' },
  more: { zh: '相连的事项较多，只显示最近的 {n} 件。', en: 'More is connected; the nearest {n} are shown.' },
})
