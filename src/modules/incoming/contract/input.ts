import * as z from 'zod'
import { date, files, line, oneOf, post, posts, prose, unit, units } from './field.ts'
import {
  checks,
  grounds,
  kinds,
  levels,
  opinions,
  orders,
  results,
  resumptions,
  retentions,
  routes,
  signings,
  steps,
  urgencies,
} from './word.ts'

const reason = prose({ title: '理由', titleEn: 'Reason' }, 1000)
const attached = files({ title: '附件', titleEn: 'Attachments' }).optional()
const given = date({
  title: '签署日期',
  titleEn: 'Signed on',
  help: '不填即为今日；代录纸质、口头批示的填领导签署之日',
  helpEn: "Today if left empty; for a recorded word the leader's own date",
}).optional()
const scans = files({
  title: '批示扫描件',
  titleEn: 'Scan',
  help: '纸质批示须附',
  helpEn: 'Needed for a word on paper',
}).optional()

/** What stands on the paper. Ordered as a clerk reads it; everything that is not asked for at once is optional. */
const paper = {
  unit: unit({ title: '来文单位（本县）', titleEn: 'Sending unit' }).optional(),
  body: line(100, { title: '来文单位（县外及其他）', titleEn: 'Other sender' }).optional(),
  title: line(200, { title: '标题', titleEn: 'Title', placeholder: '关于……的请示' }),
  kind: oneOf(kinds, { title: '文种', titleEn: 'Kind', widget: 'radio' }),
  number: line(60, { title: '来文字号', titleEn: 'Their number', placeholder: '鲁村政字〔2026〕8号' }).optional(),
  dated: date({ title: '成文日期', titleEn: 'Dated' }).optional(),
  urgency: oneOf(urgencies, { title: '紧急程度', titleEn: 'Urgency' }).default('normal'),
  signedBy: oneOf(signings, { title: '签发人身份', titleEn: 'Signed by' }).optional(),
  signer: line(40, { title: '签发人', titleEn: 'Signer' }).optional(),
  content: prose(
    {
      title: '正文',
      titleEn: 'Text',
      help: '粘贴正文后，系统指出可能的多个请示事项、报告夹带请示等，由人判断',
      helpEn: 'With the text at hand, several requests or a request in a report are pointed out',
    },
    20_000,
  ).optional(),
  files: files({ title: '原件（扫描件、版式文件）', titleEn: 'The paper (scan or file)' }).optional(),
  copies: z.int().min(1).max(10_000).default(1).meta({ title: '份数', titleEn: 'Copies', unit: '份' }),
  received: date({ title: '签收日期', titleEn: 'Received', help: '不填即为今日' }).optional(),
  contact: line(100, { title: '联系人、电话', titleEn: 'Contact, telephone' }).optional(),
  to: z
    .array(line(60, { title: '主送', titleEn: 'Recipient' }))
    .min(1)
    .max(20)
    .meta({ title: '主送机关', titleEn: 'Main recipients', help: '不填即为县政府' })
    .optional(),
  level: oneOf(levels, { title: '来文单位层级（县外及其他）', titleEn: 'Level of another sender' }).optional(),
  asks: z
    .boolean()
    .meta({ title: '有请示事项（函、意见等）', titleEn: 'Asks for a decision (letters and the like)' })
    .optional(),
  matters: z.int().min(1).max(99).meta({ title: '请示事项数', titleEn: 'Matters asked for' }).optional(),
  concerns: units({ title: '涉及其他单位职权', titleEn: 'Other units concerned' }).optional(),
  countersigned: units({ title: '已会签单位', titleEn: 'Countersigned by' }).optional(),
  joint: units({ title: '联合行文单位', titleEn: 'Sent jointly with' }).optional(),
  disagreement: z
    .strictObject({
      units: units({ title: '意见不一致的单位', titleEn: 'Units in disagreement' }),
      ours: prose({ title: '来文单位理据', titleEn: "The sender's grounds" }).optional(),
      theirs: prose({ title: '对方理据', titleEn: "The other side's grounds" }).optional(),
      proposal: prose({ title: '办理意见', titleEn: 'Proposal' }).optional(),
    })
    .meta({ title: '分歧', titleEn: 'Disagreement' })
    .optional(),
  directTo: post({ title: '直送的领导', titleEn: 'Leader to whom it went directly' }).optional(),
  ground: oneOf(grounds, { title: '直送情形', titleEn: 'Why directly' }).optional(),
  proof: prose({ title: '直送（代行签发）的依据', titleEn: 'Proof of it, or of the acting signature' }, 500).optional(),
  bypass: prose({ title: '越级行文的批准依据', titleEn: 'Approval to skip a level' }, 500).optional(),
  again: z
    .string()
    .min(1)
    .max(100)
    .meta({ title: '退文重报：原收文', titleEn: 'Sent again after a return', widget: 'matter:incoming' })
    .optional(),
  serial: z
    .int()
    .min(1)
    .max(99_999)
    .meta({
      title: '指定收文序号',
      titleEn: 'A certain number',
      help: '用预留号、空号时填；不填则取下一个号',
      helpEn: 'A reserved or vacant one; the next if left empty',
    })
    .optional(),
} as const

const register = z.strictObject(paper)

const finding = {
  norm: oneOf(checks, { title: '审核项', titleEn: 'What' }),
  sentence: prose({ title: '文中语句', titleEn: 'Sentence of the paper' }, 500).optional(),
}
const lead = unit({ title: '主办单位', titleEn: 'Lead unit' })
const assist = units({ title: '协办单位', titleEn: 'Assisting units' }).optional()
const due = date({
  title: '办理时限',
  titleEn: 'Due',
  help: '不填按规则；急件必填',
  helpEn: 'Needed for urgent papers',
}).optional()

/** Inputs of the commands on a received document, by verb. */
export const inputs = {
  register,
  'note-stub': z.strictObject({
    reference: line(40, { title: '机要登记号', titleEn: 'Reference elsewhere' }),
    received: date({ title: '签收日期', titleEn: 'Received' }),
    place: line(60, { title: '存放处', titleEn: 'Where it is kept', placeholder: '机要室' }),
    directTo: post({ title: '直送的领导', titleEn: 'Leader to whom it goes' }).optional(),
  }),
  correct: register
    // Not `partial` alone: a default would silently undo what was entered before.
    .extend({
      urgency: oneOf(urgencies, { title: '紧急程度', titleEn: 'Urgency' }),
      copies: z.int().min(1).max(10_000).meta({ title: '份数', titleEn: 'Copies', unit: '份' }),
    })
    .omit({ again: true, serial: true })
    .partial()
    .refine((changes) => Object.values(changes).some((value) => value !== undefined), '没有任何修改 (nothing changed)'),
  check: z.strictObject({
    findings: z
      .array(
        z.strictObject({
          ...finding,
          met: z.boolean().meta({ title: '符合', titleEn: 'Met' }),
          text: prose({ title: '判断理由', titleEn: 'Why' }, 500).optional(),
        }),
      )
      .max(30)
      .meta({
        title: '人工判断',
        titleEn: 'What a person decides',
        help: '系统指出的语句须逐项判断；没有指出的不必填',
        helpEn: 'Each sentence pointed out needs a decision; nothing else does',
      })
      .optional(),
    text: prose({ title: '初审意见', titleEn: 'Note' }, 1000).optional(),
  }),
  return: z.strictObject({
    findings: z
      .array(
        z.strictObject({
          norm: finding.norm,
          sentence: prose({ title: '说明（文中语句）', titleEn: 'The sentence that explains it' }, 500),
        }),
      )
      .min(1)
      .max(20)
      .meta({ title: '不符合项', titleEn: 'What is not met' }),
    text: prose({ title: '退文说明', titleEn: 'What to do' }, 1000).optional(),
  }),
  propose: z.strictObject({
    text: prose({ title: '拟办意见', titleEn: 'Proposal', placeholder: '拟请……局牵头办理，呈……阅示' }),
    point: line(80, { title: '一句话要点', titleEn: 'The point in one line', help: '领导手机上先看到的' }),
    route: oneOf(routes, { title: '去向', titleEn: 'Where to', widget: 'radio' }).default('leaders'),
    lead: lead.optional(),
    assist,
    major: z.boolean().default(false).meta({ title: '重大事项', titleEn: 'Major matter', help: '报县长审批' }),
    leaders: posts({
      title: '呈送的领导',
      titleEn: 'Leaders',
      help: '不填按分工确定；重大事项另报县长',
      helpEn: 'By division of work if left empty; the mayor besides for a major matter',
    }).optional(),
    order: oneOf(orders, { title: '次序', titleEn: 'Order' }).default('in-order'),
  }),
  present: z.strictObject({ text: prose({ title: '审核意见', titleEn: 'Opinion' }, 1000).optional() }),
  opine: z.strictObject({
    opinion: oneOf(opinions, { title: '意见', titleEn: 'Opinion', widget: 'radio' }),
    text: prose({ title: '具体意见', titleEn: 'In words' }).optional(),
    given,
    files: scans,
  }),
  circle: z.strictObject({ given, files: scans }),
  instruct: z.strictObject({
    text: prose({ title: '批示', titleEn: 'Instruction', placeholder: '请……阅处' }),
    opinion: oneOf(opinions, {
      title: '对请示事项的意见',
      titleEn: 'Opinion on what is asked',
      widget: 'radio',
    }).optional(),
    units: units({ title: '请哪些单位办理', titleEn: 'Units concerned' }).optional(),
    given,
    files: scans,
  }),
  'add-signer': z.strictObject({ post: post({ title: '加送的领导', titleEn: 'Leader' }), reason }),
  'remove-signer': z.strictObject({ post: post({ title: '不再呈送的领导', titleEn: 'Leader' }), reason }),
  'pass-on': z.strictObject({ to: post({ title: '转请的领导', titleEn: 'To which leader' }), reason }),
  renumber: z.strictObject({ serial: paper.serial }),
  'note-number': z.strictObject({ mark: line(20, { title: '代字', titleEn: 'Mark' }), year: z.int(), number: z.int() }),
  'note-void': z.strictObject({
    mark: line(20, { title: '代字', titleEn: 'Mark' }),
    year: z.int(),
    number: z.int(),
    reason,
    by: post({ title: '作废人', titleEn: 'By whom' }),
  }),
  assign: z.strictObject({
    lead,
    assist,
    due,
    order: oneOf(orders, {
      title: '协办次序',
      titleEn: 'Assisting units',
      help: '依次的，前一协办单位办结其部分后转下一单位',
      helpEn: 'In order: the next when the one before has done its part',
    }).default('together'),
    text: prose({ title: '转办要求', titleEn: 'What to do' }, 1000).optional(),
  }),
  undertake: z.strictObject({
    contact: line(100, { title: '承办人、电话', titleEn: 'Who does it, telephone' }).optional(),
  }),
  decline: z.strictObject({ reason }),
  'hand-on': z.strictObject({ lead, due, reason }),
  'add-undertaker': z.strictObject({ unit: unit({ title: '加办单位', titleEn: 'Unit' }), reason }),
  'remove-undertaker': z.strictObject({ unit: unit({ title: '减办单位', titleEn: 'Unit' }), reason }),
  circulate: z.strictObject({
    posts: posts({ title: '传阅对象', titleEn: 'To whom' }),
    until: date({ title: '阅毕日期', titleEn: 'To be read by' }).optional(),
    order: oneOf(orders, {
      title: '次序',
      titleEn: 'Order',
      help: '依次的，前一位阅毕后才送下一位',
      helpEn: 'In order: to the next when the one before has read it',
    }).default('together'),
  }),
  'pass-reader': z.strictObject({ post: post({ title: '顺延的传阅对象', titleEn: 'Who is passed over' }), reason }),
  'withdraw-circulation': z.strictObject({ posts: posts({ title: '撤回对象', titleEn: 'From whom' }), reason }),
  urge: z.strictObject({
    text: prose({ title: '催办内容', titleEn: 'Reminder' }, 500),
    phone: line(60, {
      title: '已电话联系',
      titleEn: 'Called',
      placeholder: '张三 0533-…',
      widget: 'telephone',
    }).optional(),
  }),
  extend: z.strictObject({ until: date({ title: '延至', titleEn: 'Until' }), reason }),
  report: z.strictObject({
    text: prose({ title: '办理情况', titleEn: 'How it stands' }),
    important: z.boolean().default(false).meta({ title: '重要情况', titleEn: 'Important', help: '即时送批示领导' }),
    done: z
      .boolean()
      .default(false)
      .meta({ title: '本单位承办部分已办结', titleEn: 'Our part is done', help: '依次协办的，随即转下一单位' }),
    files: attached,
  }),
  reply: z.strictObject({
    result: oneOf(results, { title: '办理结果', titleEn: 'Result', widget: 'radio' }),
    text: prose({ title: '回复内容', titleEn: 'Answer' }, 5000),
    document: line(60, { title: '复文字号', titleEn: 'Number of the answering document' }).optional(),
    files: files({ title: '复文', titleEn: 'The answer' }).optional(),
  }),
  'take-back': z.strictObject({ reason }),
  'send-back': z.strictObject({
    to: oneOf(steps, { title: '退至', titleEn: 'To', widget: 'radio' }),
    resume: oneOf(resumptions, { title: '办完后', titleEn: 'Then', widget: 'radio' }),
    reason,
  }),
  reopen: z.strictObject({ reason }),
  file: z.strictObject({
    retention: oneOf(retentions, { title: '保管期限', titleEn: 'Retention', widget: 'radio' }),
    text: prose({ title: '归档说明', titleEn: 'Note' }, 500).optional(),
  }),
} as const

export type Inputs = { readonly [V in keyof typeof inputs]: z.infer<(typeof inputs)[V]> }
