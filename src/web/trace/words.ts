import { words } from '../i18n/words.ts'

export const w = words({
  trace: { zh: '来龙去脉', en: 'Where it comes from and goes' },
  count: { zh: '{n} 件，自左至右', en: '{n} matters, left to right' },
  came: { zh: '{says}：上承「{title}」', en: '{says}: from “{title}”' },
  unseen: { zh: '不在您知悉范围内的一步', en: 'A step that is not yours to read' },
  alone: { zh: '没有与它相连的事项。', en: 'Nothing is connected with it.' },
  more: { zh: '相连的事项较多，只显示最近的 {n} 件。', en: 'More is connected; the nearest {n} are shown.' },
  here: { zh: '本件', en: 'This one' },
})
