import * as z from 'zod'
import { publicities, urgencies } from '#render/contract'
import { inputs as topic } from '../../topics/contract.ts'
import { bodies, body, date, files, line, matter, oneOf, post, posts, prose, unit, units } from './fields.ts'
import {
  changes,
  findings,
  genres,
  grounds,
  keys,
  legalities,
  names,
  places,
  points,
  retentions,
  scopes,
  steps,
} from './words.ts'

const yes = (title: string, titleEn: string, help?: string) =>
  z.boolean().meta({ title, titleEn, ...(help ? { help } : {}) })
const lines = (title: string, titleEn: string, help: string) =>
  z.array(line(400, { title, titleEn })).max(60).meta({ title, titleEn, help })
const reason = prose({ title: '理由', titleEn: 'Reason' }, 2000)
const text = prose({ title: '意见', titleEn: 'Opinion' }, 2000).optional()

const attachment = z.strictObject({
  title: line(200, { title: '附件名称', titleEn: 'Title' }),
  body: body.optional(),
  files: files({ title: '附件文件', titleEn: 'File', help: '不随正文排印的，附文件' }).optional(),
  bound: yes('与正文一起装订', 'Bound with the text').default(true),
})

/** What a draft says. All but title, and later the text, may be left out. */
export const content = z.strictObject({
  title: line(200, { title: '标题', titleEn: 'Title', placeholder: '沂源县人民政府关于……的通知' }),
  name: oneOf(names, { title: '发文名义', titleEn: 'In whose name' }).default('county'),
  genre: oneOf(genres, { title: '文种', titleEn: 'Kind of document' }).default('notice'),
  urgency: oneOf(urgencies, { title: '紧急程度', titleEn: 'Urgency' }).optional(),
  recipients: units({ title: '主送单位', titleEn: 'Recipients', help: '系统内单位，印发后直接送达并回执' }).optional(),
  recipientsPrinted: lines(
    '主送机关（印制）',
    'Recipients as printed',
    '各镇人民政府、各街道办事处 等规范写法',
  ).optional(),
  copies: bodies({ title: '抄送单位', titleEn: 'Copies to' }).optional(),
  copiesPrinted: lines('抄送机关（印制）', 'Copies as printed', '系统外机关写全称或规范化简称').optional(),
  body: body.optional(),
  attachments: z.array(attachment).max(60).meta({ title: '附件', titleEn: 'Attachments' }).optional(),
  note: line(200, { title: '附注', titleEn: 'Note' }).optional(),
  publicity: oneOf(publicities, { title: '公开属性', titleEn: 'Publicity' }).default('on-request'),
  publicityReason: line(500, { title: '不予公开的理由', titleEn: 'Why it is not published' }).optional(),
  scope: oneOf(scopes, {
    title: '行文事由',
    titleEn: 'What it is for',
    help: '以县政府、办公室名义的公文须属于前三类',
  }).default('other'),
  whyCounty: prose(
    {
      title: '须以县政府（办公室）名义的理由',
      titleEn: "Why in the county's name",
      help: '部门事权内或可联合发文的，不以县政府、办公室名义',
    },
    2000,
  ).optional(),
  looked: prose(
    { title: '现行规定查核', titleEn: 'What is in force already', help: '查过哪些法规和现行文件，为何仍需行文' },
    2000,
  ).optional(),
  replaces: z
    .array(matter('document', { title: '替代', titleEn: 'Replaces' }))
    .max(20)
    .meta({ title: '废止或替代的文件', titleEn: 'Documents it replaces', widget: 'matters:document' })
    .optional(),
  implements: line(200, { title: '所贯彻的上级文件', titleEn: 'Implements', help: '配套文件填写' }).optional(),
  localMeasures: prose({ title: '结合本县实际的措施', titleEn: 'Local measures' }, 2000).optional(),
  units: units({ title: '会签部门', titleEn: 'Units to countersign', help: '涉及职权的部门' }).optional(),
  alone: prose({ title: '不涉及其他部门的说明', titleEn: 'Why no other unit is concerned' }, 1000).optional(),
  jointly: units({ title: '联合发文单位', titleEn: 'Issued jointly with' }).optional(),
  topic: matter('topic', { title: '会议通过的议题', titleEn: 'Topic adopted by a meeting' }).optional(),
  incoming: matter('incoming', { title: '所答复的来文', titleEn: 'Paper that it answers' }).optional(),
  normative: yes('规范性文件', 'Normative document').optional(),
  basis: prose({ title: '制定依据', titleEn: 'Basis' }, 2000).optional(),
  consent: yes('加注「经县政府同意」', "With the county government's consent", '由部门行文，须经领导审定').optional(),
  directive: yes(
    '含对镇（街道）的指令性要求',
    'Gives orders to townships',
    '部门和议事协调机构未经批准不得',
  ).optional(),
})

/** No default here: what is left out stays as it is. */
const bare = Object.fromEntries(
  Object.entries(content.shape).map(([name, schema]) => [
    name,
    schema instanceof z.ZodDefault ? schema.unwrap() : schema,
  ]),
) as {
  [K in keyof typeof content.shape]: (typeof content.shape)[K] extends z.ZodDefault<infer T>
    ? T
    : (typeof content.shape)[K]
}
const contentChanges = z.strictObject(bare).partial()

const point = z.strictObject({
  met: yes('符合', 'Met').default(false),
  note: line(500, { title: '说明', titleEn: 'Note' }).optional(),
})

/** Inputs of the commands, by verb. */
export const inputs = {
  draft: content,
  revise: contentChanges.extend({
    change: oneOf(changes, {
      title: '修改性质',
      titleEn: 'How far it goes',
      help: '会签后作实质性修改的须再次会签',
      widget: 'radio',
    }).default('substance'),
    answer: prose({ title: '对修改建议的落实说明', titleEn: 'What became of the suggestions' }, 2000).optional(),
  }),
  'hand-in': z.strictObject({ text }),
  check: z.strictObject({ text }),
  consult: topic.consult,
  reply: topic.reply,
  reconsider: topic.reconsider,
  'request-time': topic.requestTime,
  extend: topic.extend,
  settle: topic.settle,
  account: topic.account,
  coordinate: topic.coordinate,
  submit: z.strictObject({ text }),
  review: z.strictObject({
    points: z
      .strictObject(
        Object.fromEntries(
          keys(points).map((key) => [key, point.meta({ title: points[key].zh, titleEn: points[key].en })]),
        ) as Record<keyof typeof points, typeof point>,
      )
      .meta({ title: '审核要点', titleEn: 'Points of the review' }),
    text,
  }),
  approve: z.strictObject({ text }),
  consent: z.strictObject({ text }),
  authorise: z.strictObject({
    to: post({ title: '授权签发人', titleEn: 'Authorised to sign' }),
    ground: oneOf(grounds, { title: '授权依据', titleEn: 'Ground' }),
    text,
  }),
  'add-signer': z.strictObject({
    posts: posts({ title: '会签领导', titleEn: 'Leaders to countersign' }),
    inOrder: yes('依次签', 'One after the other').default(false),
    text,
  }),
  'remove-signer': z.strictObject({ post: post({ title: '会签领导', titleEn: 'Leader' }), reason }),
  countersign: z.strictObject({ text }),
  sign: z.strictObject({ text }),
  correct: contentChanges.extend({ reason }),
  number: z.strictObject({
    mark: line(20, { title: '机关代字', titleEn: 'Mark', placeholder: '源政发' }),
    year: z.int().min(1949).max(2199).meta({ title: '年份', titleEn: 'Year', help: '不填则为本年' }).optional(),
    number: z
      .int()
      .min(1)
      .max(99_999)
      .meta({
        title: '指定序号',
        titleEn: 'A certain number',
        help: '用预留号、缺号时填；不填则取下一个号',
      })
      .optional(),
  }),
  'note-number': z.strictObject({
    mark: line(20, { title: '机关代字', titleEn: 'Mark' }),
    year: z.int().min(1949).max(2199),
    number: z.int().min(1).max(99_999),
  }),
  affix: z.strictObject({}),
  'note-void': z.strictObject({
    mark: line(20, { title: '机关代字', titleEn: 'Mark' }),
    year: z.int().min(1949).max(2199),
    number: z.int().min(1).max(99_999),
    reason,
    by: post({ title: '作废人', titleEn: 'By whom' }),
  }),
  reopen: z.strictObject({ reason }),
  seal: z.strictObject({
    copies: z.int().min(1).max(99_999).meta({ title: '印制份数', titleEn: 'Copies', unit: '份' }),
    on: date({ title: '印发日期（版记）', titleEn: 'Printed on' }).optional(),
    byHand: yes('纸质用印', 'Sealed by hand', '不加盖印章图像，版式文件留出印章位置，印制后手工盖章').optional(),
  }),
  issue: z.strictObject({
    outside: lines('系统外送达', 'Outside bodies', '机要、邮寄等方式送达的机关').optional(),
    text,
  }),
  acknowledge: z.strictObject({ text }),
  publish: z.strictObject({
    places: z
      .array(z.enum(keys(places)))
      .min(1)
      .max(2)
      .meta({ title: '刊载', titleEn: 'Published in', labels: places }),
    on: date({ title: '刊载日期', titleEn: 'On' }),
    address: line(300, { title: '网址或期号', titleEn: 'Address or issue' }).optional(),
  }),
  'note-replaced': z.strictObject({ by: z.string().min(1).max(100), title: z.string().max(200), on: z.string() }),
  'clean-up': z.strictObject({
    finding: oneOf(findings, { title: '清理结论', titleEn: 'Finding', widget: 'radio' }),
    text: reason,
  }),
  retract: z.strictObject({ reason }),
  repeal: z.strictObject({ reason }),
  revoke: z.strictObject({ reason }),
  archive: z.strictObject({
    retention: oneOf(retentions, { title: '保管期限', titleEn: 'Retention' }),
    volume: line(100, { title: '档号', titleEn: 'Archive number' }).optional(),
  }),
  return: z.strictObject({
    to: oneOf(steps, { title: '退回至', titleEn: 'Back to', widget: 'radio' }).default('drafting'),
    resume: yes('改后直接回到本环节', 'Comes straight back here afterwards', '不选则重新走完以后各环节').default(false),
    suggestions: yes('作为修改建议，须逐条说明落实', 'Suggestions that have to be answered').default(false),
    reason,
  }),
  'take-back': z.strictObject({ reason }),
  'pass-on': z.strictObject({ to: post({ title: '转交', titleEn: 'To' }), reason }),
  urge: z.strictObject({
    text: prose({ title: '催办内容', titleEn: 'Message' }, 500).optional(),
    phone: line(60, {
      title: '已电话联系',
      titleEn: 'Called',
      placeholder: '张三 0533-…',
      widget: 'telephone',
    }).optional(),
  }),
  withdraw: z.strictObject({ reason }),
  'record-legality': z.strictObject({
    result: oneOf(legalities, { title: '合法性审查结论', titleEn: 'Legality review', widget: 'radio' }),
    unit: unit({ title: '审查单位', titleEn: 'Reviewed by' }),
    number: line(100, { title: '审查意见书文号', titleEn: 'Number' }).optional(),
    on: date({ title: '出具日期', titleEn: 'Dated' }),
  }),
} as const

export type Content = z.infer<typeof content>
export type ContentChanges = z.infer<typeof contentChanges>
export type Inputs = { readonly [V in keyof typeof inputs]: z.infer<(typeof inputs)[V]> }
