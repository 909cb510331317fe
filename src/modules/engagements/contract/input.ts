import * as z from 'zod'
import { date, files, line, moment, oneOf, posts, prose, unit } from './field.ts'
import { foreignResults, sorts } from './word.ts'

const reason = prose({ title: '理由', titleEn: 'Reason' }, 1000)
const text = prose({ title: '意见', titleEn: 'Opinion' }).optional()
const count = (title: string, titleEn: string, help?: string) =>
  z
    .int()
    .min(0)
    .max(10_000)
    .meta({ title, titleEn, unit: '人', ...(help ? { help } : {}) })
const yuan = (title: string, titleEn: string) => z.int().min(0).max(100_000_000).meta({ title, titleEn, unit: '元' })

const occasion = {
  title: line(200, { title: '活动名称', titleEn: 'Title' }),
  sort: oneOf(sorts, { title: '活动类别', titleEn: 'Sort', widget: 'select' }),
  starts: moment({ title: '开始时间', titleEn: 'Starts' }),
  ends: moment({ title: '结束时间', titleEn: 'Ends' }),
  place: line(100, { title: '地点', titleEn: 'Place' }),
}

const reception = z
  .strictObject({
    letter: line(60, {
      title: '公函文号',
      titleEn: 'Number of the letter',
      help: '无公函的公务活动不予接待',
    }).optional(),
    guests: count('来宾人数', 'Guests'),
    accompanying: count('陪餐人数', 'Accompanying at the meal'),
    meals: z.int().min(0).max(30).meta({ title: '工作餐次数', titleEn: 'Working meals' }),
  })
  .meta({ title: '公务接待', titleEn: 'Reception' })

const invite = z.strictObject({
  ...occasion,
  leaders: posts({ title: '拟请出席的领导', titleEn: 'Leaders asked' }),
  content: prose({ title: '活动内容', titleEn: 'What it is about' }).optional(),
  asked: prose(
    { title: '请领导做什么', titleEn: 'What is asked of the leader', help: '讲话、致辞、揭牌等' },
    500,
  ).optional(),
  conference: z
    .string()
    .max(120)
    .meta({ title: '已批准的会议', titleEn: 'The approved conference', widget: 'matter:conference' })
    .optional(),
  foreign: z.boolean().default(false).meta({ title: '涉外', titleEn: 'Foreign-related', help: '送外事部门审核' }),
  participants: count('参加人数', 'Participants').optional(),
  cost: yuan('活动经费（元）', 'Cost in yuan').optional(),
  budget: line(200, { title: '预算科目', titleEn: 'Budget line', help: '会议活动经费全部纳入预算' }).optional(),
  reception: reception.optional(),
  late: prose(
    { title: '逾期报送的理由', titleEn: 'Why it comes late', help: '未提前5个工作日报送的填写，由办公室主任决定' },
    1000,
  ).optional(),
  files: files({ title: '附件', titleEn: 'Attachments' }).optional(),
})

/** Inputs of the commands, by verb. */
export const inputs = {
  invite,
  'hand-over': z.strictObject({
    host: unit({ title: '送请柬的单位', titleEn: 'Who sent the invitation' }),
    ...occasion,
  }),
  submit: invite.omit({ title: true, sort: true }).extend({
    title: occasion.title.optional(),
  }),
  'review-foreign': z.strictObject({
    result: oneOf(foreignResults, { title: '审核意见', titleEn: 'Finding', widget: 'radio' }),
    text,
  }),
  approve: z.strictObject({ text }),
  'note-party-approval': z.strictObject({
    number: line(60, { title: '县委批准文号', titleEn: 'Number of the Party committee’s approval' }),
    date: date({ title: '批准日期', titleEn: 'Date' }),
  }),
  arrange: z.strictObject({
    leaders: posts({ title: '出席领导', titleEn: 'Who attends', help: '不填为所请各位' }).optional(),
    late: prose({ title: '同意逾期的理由', titleEn: 'Why it is taken although late' }, 1000).optional(),
    note: prose({ title: '安排说明', titleEn: 'Note' }, 1000).optional(),
  }),
  reschedule: z.strictObject({
    starts: occasion.starts,
    ends: occasion.ends,
    place: line(100, { title: '地点', titleEn: 'Place', help: '不填为原地点' }).optional(),
    leaders: posts({ title: '出席领导', titleEn: 'Who attends', help: '不填为原安排的领导' }).optional(),
    late: prose(
      { title: '逾期的理由', titleEn: 'Why so late', help: '新时间未提前5个工作日报送的填写，由办公室主任决定' },
      1000,
    ).optional(),
    reason,
  }),
  acknowledge: z.strictObject({}),
  decline: z.strictObject({ reason }),
  cancel: z.strictObject({ reason }),
  hold: z.strictObject({
    attended: posts({ title: '实际出席领导', titleEn: 'Who attended' }),
    participants: count('参加人数', 'Participants'),
    cost: yuan('实际支出（元）', 'Spent in yuan'),
    list: prose(
      { title: '接待清单', titleEn: 'Reception list', help: '接待对象的单位、姓名、职务和活动项目、时间、场所、费用' },
      5000,
    ).optional(),
    text: prose({ title: '情况说明', titleEn: 'Note' }).optional(),
    files: files({ title: '附件', titleEn: 'Attachments' }).optional(),
  }),
} as const

export type Inputs = { readonly [V in keyof typeof inputs]: z.infer<(typeof inputs)[V]> }
