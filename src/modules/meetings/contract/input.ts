import * as z from 'zod'
import { date, item, line, moment, oneOf, post, posts, prose, unit, units } from './field.ts'
import { business, conclusions, kinds, revisions, roles, subjects } from './word.ts'

const reason = line(500, { title: '理由', titleEn: 'Reason' })
const nothing = z.strictObject({})

/** Inputs of the commands, by verb. */
export const inputs = {
  plan: z.strictObject({
    // Not an enum: another kind of meeting is refused by meeting.kinds, with the way out.
    kind: z
      .string()
      .max(40)
      .meta({ title: '会议种类', titleEn: 'Kind of meeting', enum: Object.keys(kinds), labels: kinds }),
    starts: moment({ title: '开始时间', titleEn: 'Starts' }),
    place: line(100, { title: '地点', titleEn: 'Place' }).optional(),
    title: line(200, { title: '名称', titleEn: 'Title', help: '不填则按种类和次数生成' }).optional(),
    convenor: post({ title: '召集人（专题会议）', titleEn: 'Convenor (special meeting)' }).optional(),
    urgent: line(500, { title: '急需研究的理由', titleEn: 'Why it is urgent', help: '休息日召开时填写' }).optional(),
    number: z
      .int()
      .min(1)
      .max(999)
      .meta({ title: '本年第几次', titleEn: 'Number in the year', help: '仅在接续纸质台账时填写' })
      .optional(),
  }),
  'add-item': z.strictObject({
    topic: line(64, { title: '议题', titleEn: 'Topic', widget: 'matter:topic' }).optional(),
    title: line(200, { title: '标题', titleEn: 'Title', help: '从议题库取用时不填' }).optional(),
    minutes: z.int().min(1).max(480).default(15).meta({ title: '时长（分钟）', titleEn: 'Minutes' }),
    lead: unit({ title: '主办单位', titleEn: 'Lead unit' }).optional(),
    units: units({ title: '有关单位', titleEn: 'Units concerned' }).optional(),
    presenter: post({ title: '汇报人', titleEn: 'Presenter' }).optional(),
    business: oneOf(business, { title: '会议任务', titleEn: 'Business' }).optional(),
    subjects: z
      .array(z.enum(Object.keys(subjects) as (keyof typeof subjects)[]))
      .max(5)
      .meta({ title: '涉及事项', titleEn: 'Subjects', labels: subjects })
      .optional(),
    confidential: z.boolean().meta({ title: '材料会后收回', titleEn: 'Papers are recalled' }).optional(),
  }),
  'remove-item': z.strictObject({ item, reason }),
  reorder: z.strictObject({ items: z.array(item).max(60).meta({ title: '次序', titleEn: 'Order', widget: 'order' }) }),
  reschedule: z.strictObject({
    starts: moment({ title: '改为', titleEn: 'New time' }),
    place: line(100, { title: '地点', titleEn: 'Place' }).optional(),
    reason,
    urgent: line(500, {
      title: '急需研究的理由',
      titleEn: 'Why it is urgent',
      help: '改到休息日，或与另一次常务会议相隔过近时填写',
    }).optional(),
  }),
  delegate: z.strictObject({ to: post({ title: '受委托人', titleEn: 'Delegated to' }), reason: reason.optional() }),
  entrust: z.strictObject({ to: post({ title: '受委托人', titleEn: 'Entrusted to' }) }),
  invite: z.strictObject({
    posts: posts({ title: '列席（出席）人员', titleEn: 'Who is invited' }).min(1),
    item: item.optional(),
  }),
  convene: z.strictObject({
    urgent: line(500, {
      title: '急需研究的理由',
      titleEn: 'Why it is urgent',
      help: '与另一次常务会议相隔过近时填写',
    }).optional(),
  }),
  'deliver-papers': z.strictObject({ on: date({ title: '送达日期', titleEn: 'Delivered on' }).optional() }),
  'recall-papers': z.strictObject({ item, missing: posts({ title: '未收回', titleEn: 'Not returned' }).optional() }),
  'request-leave': z.strictObject({
    post: post({ title: '请假人', titleEn: 'Who asks' }),
    reason,
    report: prose({ title: '书面请假报告', titleEn: 'Written report' }).optional(),
  }),
  excuse: z.strictObject({ post: post({ title: '请假人', titleEn: 'Who is excused' }), reason: reason.optional() }),
  'decline-leave': z.strictObject({ post: post({ title: '请假人', titleEn: 'Who asked' }), reason }),
  'report-leaves': nothing,
  'sign-in': z.strictObject({
    post: post({ title: '签到人', titleEn: 'Who signs in' }),
    as: oneOf(roles, { title: '身份', titleEn: 'As' }).optional(),
  }),
  'leave-early': z.strictObject({ post: post({ title: '离会人', titleEn: 'Who leaves' }), reason: reason.optional() }),
  open: nothing,
  record: z.strictObject({
    item,
    presenter: post({ title: '汇报人', titleEn: 'Presenter' }).optional(),
    notes: prose({ title: '讨论记录', titleEn: 'Notes' }).optional(),
    spoke: posts({ title: '发言人（依次）', titleEn: 'Who spoke, in order' }).optional(),
    dissent: z
      .array(
        z.strictObject({
          post: post({ title: '谁', titleEn: 'Who' }),
          text: prose({ title: '意见', titleEn: 'Opinion' }),
        }),
      )
      .max(50)
      .meta({ title: '不同意见', titleEn: 'Dissent' })
      .optional(),
  }),
  'conclude-item': z.strictObject({
    item,
    conclusion: oneOf(conclusions, { title: '结论', titleEn: 'Conclusion' }),
    text: prose({ title: '决定内容', titleEn: 'What is decided' }),
    lead: unit({ title: '牵头单位', titleEn: 'Lead unit' }).optional(),
    assist: units({ title: '协办单位', titleEn: 'Assisting units', help: '无协办的明确填空' }).optional(),
    due: date({ title: '完成时限', titleEn: 'Due' }).optional(),
    revision: oneOf(revisions, { title: '文件修改', titleEn: 'Revision' }).optional(),
    subjects: z
      .array(z.enum(Object.keys(subjects) as (keyof typeof subjects)[]))
      .max(5)
      .meta({ title: '涉及事项', titleEn: 'Subjects', labels: subjects })
      .optional(),
    grounds: prose({
      title: '与多数意见不一致的理由',
      titleEn: 'Grounds for deciding against the majority',
    }).optional(),
  }),
  close: nothing,
  cancel: z.strictObject({ reason }),
  'note-report': z.strictObject({ topic: z.string(), on: z.iso.date() }),
} as const
