import * as z from 'zod'
import { date, files, line, oneOf, post, posts, prose, unit } from './field.ts'
import {
  capacities,
  channels,
  giftEnds,
  givers,
  numberSorts,
  personalMatters,
  spans,
  speechForms,
  weights,
} from './word.ts'

const evidence = files({ title: '材料', titleEn: 'Evidence' }).optional()
const reason = prose({ title: '理由', titleEn: 'Reason' }, 1000)
const nothing = z.strictObject({})
const month = z
  .string()
  .regex(/^2[01]\d\d-(0[1-9]|1[0-2])$/)
  .meta({ title: '月份', titleEn: 'Month', placeholder: '2026-10' })
const number = (title: string, titleEn: string) => line(60, { title, titleEn })

export const speechInputs = {
  ask: z.strictObject({
    title: line(200, { title: '题目', titleEn: 'Title' }),
    form: oneOf(speechForms, { title: '形式', titleEn: 'Form' }),
    capacity: oneOf(capacities, { title: '名义', titleEn: 'In whose name' }),
    where: line(200, { title: '场合或刊物', titleEn: 'Where' }),
    date: date({ title: '日期', titleEn: 'Date' }),
    text: prose({ title: '内容要点', titleEn: 'What is said' }, 5000),
    files: evidence,
  }),
  consent: z.strictObject({ text: prose({ title: '意见', titleEn: 'Opinion' }, 1000).optional() }),
  refuse: z.strictObject({ reason }),
  give: z.strictObject({ on: date({ title: '发表日期', titleEn: 'Given on' }), files: evidence }),
} as const

export const releaseInputs = {
  draft: z.strictObject({
    title: line(200, { title: '信息标题', titleEn: 'Title' }),
    weight: oneOf(weights, { title: '分量', titleEn: 'Weight' }),
    channel: oneOf(channels, { title: '发布渠道', titleEn: 'Channel' }),
    speaker: z
      .string()
      .max(120)
      .meta({ title: '新闻发言人', titleEn: 'Spokesperson', widget: 'matter:spokesperson', help: '新闻发布会必填' })
      .optional(),
    text: prose({ title: '内容', titleEn: 'Text' }, 5000),
    files: evidence,
  }),
  'report-up': z.strictObject({ text: prose({ title: '向县政府报告的情况', titleEn: 'What is reported' }, 2000) }),
  approve: z.strictObject({ text: prose({ title: '审定意见', titleEn: 'Opinion' }, 1000).optional() }),
  return: z.strictObject({ reason }),
  publish: z.strictObject({ on: date({ title: '发布日期', titleEn: 'Published on' }) }),
} as const

export const spokespersonInputs = {
  name: z.strictObject({
    post: post({ title: '职务', titleEn: 'Post' }),
    number: number('任命文号', 'Number of the appointment').optional(),
    phone: line(30, { title: '联系电话', titleEn: 'Telephone' }),
  }),
  end: z.strictObject({ reason }),
} as const

export const tripInputs = {
  plan: z.strictObject({
    title: line(200, { title: '出访任务', titleEn: 'Purpose' }),
    leader: post({ title: '团长', titleEn: 'Head of the delegation' }),
    members: z.int().min(1).max(500).meta({ title: '团组人数', titleEn: 'Members', unit: '人' }),
    countries: line(200, { title: '国家（地区）', titleEn: 'Countries' }),
    from: date({ title: '出境日期', titleEn: 'From' }),
    until: date({ title: '回国日期', titleEn: 'Until' }),
    plan: number('年度出访计划序号', 'Number in the yearly plan').optional(),
    cost: z.int().min(0).max(100_000_000).meta({ title: '经费（元）', titleEn: 'Cost in yuan', unit: '元' }),
    budget: line(200, { title: '预算科目', titleEn: 'Budget line' }).optional(),
    files: evidence,
  }),
  approve: z.strictObject({ number: number('批件文号', 'Number of the approval') }),
  refuse: z.strictObject({ reason }),
  return: z.strictObject({ report: prose({ title: '出访报告', titleEn: 'Report' }, 5000), files: evidence }),
} as const

export const studyInputs = {
  plan: z.strictObject({
    title: line(200, { title: '学习专题', titleEn: 'Subject' }),
    date: date({ title: '日期', titleEn: 'Date' }),
    members: posts({ title: '参加人员', titleEn: 'Who takes part' }),
    lecturer: line(100, { title: '主讲人', titleEn: 'Lecturer' }).optional(),
    files: files({ title: '学习材料', titleEn: 'Material' }).optional(),
  }),
  hold: z.strictObject({
    attended: posts({ title: '到会人员', titleEn: 'Attended' }),
    excused: prose({ title: '缺席说明', titleEn: 'Who was absent, and why' }, 1000).optional(),
    text: prose({ title: '学习情况', titleEn: 'What was studied' }),
    files: evidence,
  }),
  cancel: z.strictObject({ reason }),
} as const

export const giftInputs = {
  file: z.strictObject({
    what: line(200, { title: '礼品', titleEn: 'Gift' }),
    giver: oneOf(givers, { title: '来源', titleEn: 'From' }),
    from: line(200, { title: '赠送者', titleEn: 'Giver' }),
    value: z.int().min(0).max(100_000_000).meta({ title: '价值（元）', titleEn: 'Value in yuan', unit: '元' }),
    received: date({ title: '收到日期', titleEn: 'Received on' }),
    files: evidence,
  }),
  settle: z.strictObject({
    end: oneOf(giftEnds, { title: '处理', titleEn: 'What became of it' }),
    number: number('上交（退还）凭据', 'Receipt').optional(),
  }),
} as const

export const personalMatterInputs = {
  file: z.strictObject({
    matter: oneOf(personalMatters, { title: '事项', titleEn: 'Matter', widget: 'select' }),
    text: prose({ title: '说明', titleEn: 'What is reported' }),
  }),
  report: z.strictObject({ number: number('组织部门受理编号', 'Number with the organisation department').optional() }),
} as const

export const liaisonInputs = {
  name: z.strictObject({ post: post({ title: '监督联络员', titleEn: 'Supervisory liaison' }) }),
  replace: z.strictObject({ post: post({ title: '监督联络员', titleEn: 'Supervisory liaison' }) }),
} as const

export const interferenceInputs = {
  file: z.strictObject({
    on: date({ title: '发生日期', titleEn: 'When' }),
    who: line(200, { title: '何人过问、插手', titleEn: 'Who interfered' }),
    what: prose({ title: '过问、插手的事项和方式', titleEn: 'In what, and how' }, 5000),
    files: evidence,
  }),
  refer: z.strictObject({
    number: number('移送编号', 'Number of the referral').optional(),
    text: prose({ title: '处理情况', titleEn: 'What was done' }),
  }),
} as const

export const dissentInputs = {
  raise: z.strictObject({
    decision: line(200, { title: '县政府的决定', titleEn: 'The decision' }),
    text: prose({ title: '不同意见', titleEn: 'Dissent' }, 5000),
    carriesOut: z
      .boolean()
      .default(false)
      .meta({ title: '未作改变前坚决执行', titleEn: 'Carried out until it is changed' }),
  }),
  answer: z.strictObject({ text: prose({ title: '答复', titleEn: 'Answer' }) }),
} as const

export const accountabilityInputs = {
  file: z.strictObject({
    title: line(200, { title: '事由', titleEn: 'Subject' }),
    unit: unit({ title: '责任单位', titleEn: 'Unit' }),
    text: prose({ title: '推诿、失职情况', titleEn: 'What was not done, or too late' }, 5000),
    files: evidence,
  }),
  answer: z.strictObject({ text: prose({ title: '情况说明', titleEn: 'Account of the unit' }) }),
  conclude: z.strictObject({
    text: prose({ title: '处理结论', titleEn: 'Conclusion' }),
    number: number('处理文号', 'Number of the document').optional(),
  }),
} as const

export const rosterInputs = {
  draft: z.strictObject({
    month,
    leaders: posts({ title: '带班领导（按顺序）', titleEn: 'Leaders on call, in turn' }),
    staff: posts({ title: '值班人员（按顺序）', titleEn: 'Staff on duty, in turn' }),
  }),
  swap: z.strictObject({
    date: date({ title: '日期', titleEn: 'Date' }),
    span: oneOf(spans, { title: '班次', titleEn: 'Shift' }),
    lead: post({ title: '带班领导', titleEn: 'Leader on call' }).optional(),
    staff: post({ title: '值班人员', titleEn: 'On duty' }).optional(),
    reason,
  }),
  publish: nothing,
} as const

const phone = z
  .string()
  .trim()
  .regex(/^[0-9+][0-9 ()-]{2,29}$/)
  .meta({ title: '号码', titleEn: 'Number' })
export const telephoneInputs = {
  enter: z.strictObject({
    sort: oneOf(numberSorts, { title: '类别', titleEn: 'Sort', help: '移动电话仅办公室和县领导可见' }),
    number: phone,
    post: post({ title: '职务', titleEn: 'Post', help: '不填为本人' }).optional(),
  }),
  change: z.strictObject({ number: phone }),
  remove: nothing,
} as const
