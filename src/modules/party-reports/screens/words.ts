import { words } from '../../../web/i18n/words.ts'

export const w = words({
  page: { zh: '向县委请示报告', en: 'Reports to the Party committee' },
  register: { zh: '请示报告登记簿', en: 'Register' },
  number: { zh: '编号', en: 'Number' },
  subject: { zh: '报送事项', en: 'Subject' },
  form: { zh: '方式', en: 'Form' },
  sent: { zh: '报出', en: 'Sent' },
  state: { zh: '回执', en: 'Receipt' },
  waiting: { zh: '待回执', en: 'Waiting' },
  acknowledged: { zh: '已回执', en: 'Acknowledged' },
  content: { zh: '报送内容', en: 'Report' },
  about: { zh: '关联事项', en: 'About' },
  text: { zh: '内容', en: 'Text' },
  sentBy: { zh: '{date} {post}报出', en: 'sent {date} by {post}' },
  receipt: { zh: '{date}签收，{receipt}', en: 'received {date}, {receipt}' },
  answer: { zh: '批复或意见', en: 'Answer' },
  none: { zh: '尚未登记回执', en: 'No receipt yet' },
})
