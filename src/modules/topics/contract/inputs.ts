import * as z from 'zod'
import { date, files, handle, line, matterId, prose } from './fields.ts'
import {
  amountFindings,
  conclusions,
  coordinationResults,
  counts,
  keys,
  meetingKinds,
  opinions,
  outcomes,
  proofKinds,
  reservedMatters,
  returnGrounds,
  staffingKinds,
} from './words.ts'

const unitOf = (title: string, titleEn: string) => handle.meta({ title, titleEn, widget: 'unit' })
const unitsOf = (title: string, titleEn: string, help: string) =>
  z.array(handle).max(60).meta({ title, titleEn, widget: 'units', help })
const yes = (title: string, titleEn: string, help?: string) =>
  z.boolean().meta({ title, titleEn, ...(help ? { help } : {}) })
const words = (title: string, titleEn: string, help?: string) =>
  prose().meta({ title, titleEn, widget: 'textarea', ...(help ? { help } : {}) })
const day = (title: string, titleEn: string, help?: string) =>
  date.meta({ title, titleEn, widget: 'date', ...(help ? { help } : {}) })
const kind = z.enum(keys(meetingKinds)).meta({ title: '拟提交会议', titleEn: 'Meeting', labels: meetingKinds })

/** What a topic is about; the attributes decide which norms apply to it. All but title and meeting may be left out. */
export const content = z.strictObject({
  title: line(200).meta({ title: '议题名称', titleEn: 'Title', placeholder: '关于……的请示、方案（送审稿）' }),
  meeting: kind,
  units: unitsOf('征求意见部门', 'Units to consult', '涉及职权的部门，须书面征求意见并由主要负责人会签').optional(),
  townships: unitsOf('涉及镇（街道）', 'Townships concerned', '事先征求意见').optional(),
  alone: words('不涉及其他部门的说明', 'Why no other unit is concerned').optional(),
  summary: words('基本情况', 'Summary').optional(),
  asks: words(
    '提请会议决定事项',
    'What the meeting is asked to decide',
    '写明请会议决定什么，便于直接形成决定',
  ).optional(),
  files: files.meta({ title: '议题材料', titleEn: 'Materials', widget: 'files' }).optional(),
  incoming: matterId
    .meta({
      title: '来文',
      titleEn: 'Paper that asks for it',
      widget: 'matter:incoming',
      help: '由来文引起的，从列表中选择',
    })
    .optional(),
  planned: day('拟上会日期', 'Intended meeting date', '填写后按此推算材料报送时限').optional(),
  important: yes('重大（重要）事项', 'Important matter', '须经全体会议或常务会议决定，并向县委请示报告').optional(),
  majorDecision: yes('重大行政决策', 'Major administrative decision', '须走完法定程序').optional(),
  normative: yes('规范性文件', 'Normative document', '须先经合法性审查').optional(),
  document: yes('通过后印发文件', 'A document is to be issued').optional(),
  reserved: z
    .enum(keys(reservedMatters))
    .meta({ title: '法定集体决定事项', titleEn: 'Reserved matter', labels: reservedMatters })
    .optional(),
  money: z
    .number()
    .min(0)
    .max(1e9)
    .meta({ title: '涉及资金（万元）', titleEn: 'Sum (10,000 yuan)', unit: '万元' })
    .optional(),
  assets: yes('涉及重要资产处置', 'Disposal of important assets').optional(),
  marketActors: yes('涉及市场主体经济活动', 'Concerns market actors', '须公平竞争审查').optional(),
  stabilityRisk: yes(
    '涉及重大公共利益、易引发稳定问题',
    'May cause unrest',
    '须稳定风险评估、舆情研判、预案和意见反馈',
  ).optional(),
  staffing: z
    .enum(keys(staffingKinds))
    .meta({ title: '机构编制', titleEn: 'Staffing', labels: staffingKinds })
    .optional(),
  foreign: yes('涉外事项', 'Foreign affairs', '须征求外事部门意见').optional(),
})
export const draft = content
export const raise = content.extend({ lead: unitOf('主办部门', 'Lead unit') })
export const revise = content
  .partial()
  .extend({
    beyond: words(
      '超出职权、须上会的理由',
      'Why it is beyond our authority',
      '因属职权内事项被退回的，须说明后再报',
    ).optional(),
  })
  .refine((v) => Object.values(v).some((value) => value !== undefined), '没有任何修改 (nothing changed)')

export const consult = z.strictObject({
  units: unitsOf('征求单位', 'Units', '不填则为尚未征求的全部单位；都已征求过的，为再次征求').optional(),
  within: z
    .int()
    .min(1)
    .max(60)
    .meta({
      title: '回复时限（工作日）',
      titleEn: 'Working days to reply',
      help: '不填则按规则的期限',
      unit: '个工作日',
    })
    .optional(),
  text: words('征求意见函', 'Letter').optional(),
})
export const reply = z.strictObject({
  opinion: z.enum(keys(opinions)).meta({ title: '意见', titleEn: 'Opinion', labels: opinions, widget: 'radio' }),
  text: words('具体意见', 'Text', '不同意的须写明理据').optional(),
  files: files.meta({ title: '附件', titleEn: 'Attachments', widget: 'files' }).optional(),
})
const { disagree: _, ...milder } = opinions
export const reconsider = z.strictObject({
  opinion: z
    .enum(keys(milder))
    .meta({ title: '协商后的意见', titleEn: 'Opinion now', labels: milder, widget: 'radio' }),
  text: words('说明', 'Text').optional(),
})
export const requestTime = z.strictObject({ until: day('希望延至', 'Until'), reason: words('理由', 'Reason') })
export const extend = z.strictObject({
  unit: unitOf('协办部门', 'Unit'),
  until: day('商定的时限', 'Agreed date'),
  text: words('商定的回复方式', 'Agreed form').optional(),
})
export const settle = z.strictObject({
  unit: unitOf('意见单位', 'Unit'),
  outcome: z.enum(keys(outcomes)).meta({ title: '采纳情况', titleEn: 'Outcome', labels: outcomes, widget: 'radio' }),
  text: words('说明', 'Text', '部分采纳、未采纳的须写明理由').optional(),
})
export const account = z.strictObject({
  text: words('协商经过', 'How the talks went'),
  ours: words('主办部门理据', "Lead unit's grounds"),
  theirs: words('不同意见方理据', "The other side's grounds"),
  proposal: words('办理建议', 'Proposal').optional(),
})
export const coordinate = z.strictObject({
  result: z
    .enum(keys(coordinationResults))
    .meta({ title: '协调结果', titleEn: 'Result', labels: coordinationResults, widget: 'radio' }),
  text: words('协调意见', 'Opinion'),
  units: unitsOf('所涉部门', 'Units', '不填则为全部有分歧的部门').optional(),
})
const remark = words('意见', 'Opinion').optional()
export const sign = z.strictObject({ text: remark })
export const submit = z.strictObject({ text: words('报送说明', 'Note').optional() })
export const review = z.strictObject({ text: remark })
export const balance = z.strictObject({
  meeting: kind.optional(),
  amounts: z
    .enum(keys(amountFindings))
    .meta({
      title: '金额复核',
      titleEn: 'Finding on the sum',
      labels: amountFindings,
      help: '涉及资金或资产、尚无数额标准的，由主任复核并记明',
    })
    .optional(),
  text: remark,
})
export const approve = z.strictObject({ text: remark })
const reason = words('理由', 'Reason')
export const returnBack = z.strictObject({
  ground: z
    .enum(keys(returnGrounds))
    .default('incomplete')
    .meta({ title: '退回原因', titleEn: 'Ground', labels: returnGrounds }),
  reason,
})
export const withdraw = z.strictObject({ reason })
export const merge = z.strictObject({
  into: matterId.meta({ title: '并入议题', titleEn: 'Into topic', widget: 'matter:topic' }),
  reason,
})
export const reassign = z.strictObject({ lead: unitOf('新的主办部门', 'New lead unit'), reason })
export const admitLate = z.strictObject({ date: day('会议日期', 'Meeting date') })
export const attach = z.strictObject({
  proof: z.enum(keys(proofKinds)).meta({ title: '材料种类', titleEn: 'Document', labels: proofKinds }),
  conclusion: z.enum(keys(conclusions)).meta({ title: '结论', titleEn: 'Conclusion', labels: conclusions }),
  on: day('出具日期', 'Dated'),
  unit: unitOf('出具单位', 'Issued by (unit)').optional(),
  issuer: line(200).meta({ title: '出具机构（系统外）', titleEn: 'Issued by (other body)' }).optional(),
  number: line(100).meta({ title: '文号', titleEn: 'Number' }).optional(),
  counts: z
    .array(z.enum(keys(counts)))
    .max(5)
    .meta({ title: '论证方面', titleEn: 'Counts', labels: counts, help: '论证评估报告须含五个方面' })
    .optional(),
  research: matterId
    .meta({
      title: '调研记录',
      titleEn: 'Record of the research',
      widget: 'matter:research',
      help: '调研报告所依据的调研',
    })
    .optional(),
  text: words('说明', 'Text', '依法不适用的须写明依据').optional(),
  files: files.meta({ title: '附件', titleEn: 'Attachments', widget: 'files' }).optional(),
})
export const recordIssue = z.strictObject({
  number: line(100).meta({ title: '发文字号', titleEn: 'Document number' }),
  on: day('印发日期', 'Issued on'),
})
export const close = z.strictObject({ text: words('办结说明', 'Note').optional() })

export type Content = z.infer<typeof content>
