import * as z from 'zod'
import { date, files, line, oneOf, posts, prose, time, units } from '#kernel/contract'
import { foreignResults, forms, sorts } from './word.ts'

const reason = prose({ title: '理由', titleEn: 'Reason' }, 1000)
const text = prose({ title: '意见', titleEn: 'Opinion' }, 2000).optional()
const answer = (title: string, titleEn: string) => prose({ title, titleEn }, 1000).optional()

const plan = z.strictObject({
  title: line(200, { title: '会议名称', titleEn: 'Title', placeholder: '全县……工作会议' }),
  sort: oneOf(sorts, { title: '会议类别', titleEn: 'In whose name', help: '综合性大型会议由县政府办公室统筹安排' }),
  date: date({ title: '拟开日期', titleEn: 'Date' }),
  time: time({ title: '开始时间', titleEn: 'Starts at', placeholder: '09:00' }).optional(),
  hours: z.number().positive().max(80).meta({ title: '会期（小时）', titleEn: 'Length in hours', unit: '小时' }),
  participants: z.int().min(1).max(100_000).meta({ title: '参会人数', titleEn: 'Participants', unit: '人' }),
  form: oneOf(forms, { title: '召开形式', titleEn: 'Form' }).default('gathered'),
  place: line(100, { title: '地点', titleEn: 'Place' }).optional(),
  theme: prose({ title: '主题', titleEn: 'Theme', help: '解决什么问题' }, 1000).optional(),
  agenda: prose({ title: '主要议程', titleEn: 'Agenda', help: '从简' }, 2000).optional(),
  alternatives: z
    .strictObject({
      hold: answer('为何不能不开', 'Why it cannot be left out'),
      merge: answer('为何不能合并召开', 'Why it cannot be merged with another'),
      online: answer('为何不能用信息化手段解决', 'Why it cannot be settled online'),
      video: answer('为何不能采取电视会议形式', 'Why it cannot be held by video'),
      'own-name': answer('为何不能以部门名义召开', "Why it cannot be held in the department's name"),
    })
    .meta({ title: '能不开、能从简的说明', titleEn: 'The alternatives, each with a reason' })
    .optional(),
  foreign: z.boolean().default(false).meta({
    title: '涉外',
    titleEn: 'Foreign-related',
    help: '送外事部门审核',
    helpEn: 'Reviewed by the foreign affairs office',
  }),
  leaders: posts({
    title: '拟邀请的县领导',
    titleEn: 'Leaders invited',
    help: '部门系统会议一律不邀请县长，邀请副县长的须报批',
  }).optional(),
  townshipHeads: units({
    title: '拟请负责人参加的镇（街道）',
    titleEn: 'Townships whose heads are asked',
    help: '部门会议只开到镇（街道）对口部门，确需负责人参加的报分管领导批准',
  }).optional(),
  guestsReason: prose({ title: '邀请理由', titleEn: 'Why they are needed' }, 1000).optional(),
  cost: z.int().min(0).max(100_000_000).meta({ title: '经费（元）', titleEn: 'Cost in yuan', unit: '元' }).optional(),
  budget: line(200, { title: '预算科目', titleEn: 'Budget line', help: '会议经费全部纳入预算' }).optional(),
  files: files({ title: '附件', titleEn: 'Attachments' }).optional(),
})

const nothing = z.strictObject({})

/** Inputs of the commands, by verb. */
export const inputs = {
  plan,
  revise: plan
    // Not `partial` alone: a default would silently undo what was entered before.
    .extend({
      form: oneOf(forms, { title: '召开形式', titleEn: 'Form' }),
      foreign: z.boolean().meta({ title: '涉外', titleEn: 'Foreign-related' }),
    })
    .partial()
    .extend({
      withoutGuests: z
        .boolean()
        .meta({ title: '不再邀请县领导和镇（街道）负责人', titleEn: 'Invite neither leaders nor township heads' })
        .optional(),
    })
    .refine((changes) => Object.values(changes).some((value) => value !== undefined), '没有任何修改 (nothing changed)'),
  submit: nothing,
  review: z.strictObject({ text }),
  'review-foreign': z.strictObject({
    result: oneOf(foreignResults, { title: '审核意见', titleEn: 'Finding', widget: 'radio' }),
    text,
  }),
  'admit-guests': z.strictObject({
    leaders: posts({
      title: '不同意邀请的县领导',
      titleEn: 'Leaders not to be invited',
      help: '不填则全部同意',
    }).optional(),
    townshipHeads: units({
      title: '不同意请负责人参加的镇（街道）',
      titleEn: 'Townships whose heads are not to be asked',
      help: '不填则全部同意',
    }).optional(),
    text,
  }),
  approve: z.strictObject({ text }),
  return: z.strictObject({ reason }),
  refuse: z.strictObject({ reason }),
  withdraw: z.strictObject({ reason }),
  reschedule: z.strictObject({
    date: date({ title: '改为', titleEn: 'New date' }),
    time: time({ title: '开始时间', titleEn: 'Starts at', placeholder: '09:00' }).optional(),
    reason,
  }),
  hold: z.strictObject({
    date: date({ title: '召开日期', titleEn: 'Held on' }),
    hours: z.number().positive().max(80).meta({ title: '实际会期（小时）', titleEn: 'Hours it took', unit: '小时' }),
    participants: z.int().min(1).max(100_000).meta({ title: '实到人数', titleEn: 'Participants', unit: '人' }),
    cost: z.int().min(0).max(100_000_000).meta({ title: '实际支出（元）', titleEn: 'Spent, in yuan', unit: '元' }),
    text: prose({ title: '情况说明', titleEn: 'Note' }, 2000).optional(),
  }),
} as const

export type Inputs = { readonly [V in keyof typeof inputs]: z.infer<(typeof inputs)[V]> }
