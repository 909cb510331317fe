import { words } from '../../../web/i18n/words.ts'

export const w = words({
  page: { zh: '登记簿', en: 'Registers' },
  which: { zh: '登记簿', en: 'Register' },
  only: { zh: '只显示您可以看到的', en: 'Only what you may see' },
  onDuty: { zh: '值班表', en: 'Duty roster' },
  date: { zh: '日期', en: 'Date' },
  span: { zh: '班次', en: 'Shift' },
  lead: { zh: '带班领导', en: 'Leader on call' },
  staff: { zh: '值班人员', en: 'On duty' },
  away: { zh: '外出', en: 'away' },
  makeUp: { zh: '上班', en: 'worked' },
  print: { zh: '打印', en: 'Print' },
  directory: { zh: '通讯录', en: 'Directory' },
  post: { zh: '职务', en: 'Post' },
  number: { zh: '号码', en: 'Number' },
  sort: { zh: '类别', en: 'Sort' },
  unit: { zh: '单位', en: 'Unit' },
  sent: {
    zh: '插手干预记录提交后只有监督联络员可见，您在列表中也看不到。',
    en: 'What is filed about interference is seen by the supervisory liaison alone; you will not find it here either.',
  },
})
