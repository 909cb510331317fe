import { words } from '../../../../web/i18n/words.ts'

export const w = words({
  page: { zh: '请假报备', en: 'Ask for leave' },
  register: { zh: '外出登记', en: 'Leave register' },
  kind: { zh: '类别', en: 'Kind' },
  from: { zh: '自', en: 'From' },
  until: { zh: '至', en: 'Until' },
  halfOf: { zh: '{day}：上午或下午', en: '{day}: morning or afternoon' },
  morning: { zh: '上午', en: 'Morning' },
  afternoon: { zh: '下午', en: 'Afternoon' },
  days: { zh: '共 {n} 天', en: '{n} days' },
  place: { zh: '地点', en: 'Place' },
  reason: { zh: '事由', en: 'Reason' },
  acting: { zh: '代为主持工作', en: 'Who acts' },
  actingFor: { zh: '代为主持工作（{post}）', en: 'Who acts as {post}' },
  byRule: { zh: '依规则补位，不必另填', en: 'by the rules; nothing to enter' },
  pairAway: { zh: '{post}在此期间外出，另定代行领导', en: '{post} is away then: who acts instead' },
  isAway: { zh: '{post}（外出）', en: '{post} (away)' },
  choose: { zh: '请选择', en: 'Choose' },
  nobody: { zh: '不指定', en: 'Nobody' },
  phone: { zh: '联系电话（24小时畅通）', en: 'Telephone, around the clock' },
  phoneMaybe: { zh: '联系电话（选填）', en: 'Telephone (optional)' },
  urgent: { zh: '不足提前 {n} 天，按紧急外出报备，写明理由', en: 'Less than {n} days ahead: urgent, with reasons' },
  papers: { zh: '超过 {n} 天，附通知、方案及日程', en: 'Over {n} days: attach notice, plan and itinerary' },
  papersLater: { zh: '通知、方案及日程（可随后补交）', en: 'Notice, plan and itinerary (may follow)' },
  send: { zh: '提交', en: 'Send' },
  sent: { zh: '已报备', en: 'Sent' },
  refused: { zh: '未能提交', en: 'Not accepted' },
})

export const kindWords = words({
  official: { zh: '因公外出', en: 'Official' },
  annual: { zh: '年休假', en: 'Annual' },
  sick: { zh: '病假', en: 'Sick' },
  personal: { zh: '事假', en: 'Personal' },
  study: { zh: '学习', en: 'Study' },
})
