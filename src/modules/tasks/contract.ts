import { formSchema } from '#render/contract'
import * as z from 'zod'
import { date, files, line, prose } from '#kernel/contract'

const reason = line(500, { title: '理由', titleEn: 'Reason' })
const attached = files({ title: '附件', titleEn: 'Attachments' }).optional()

/** Inputs of the commands on a task, by verb. */
export const inputs = {
  report: z.strictObject({
    progress: z.int().min(0).max(100).meta({ title: '进度（%）', titleEn: 'Progress (%)', unit: '%' }).optional(),
    text: prose({ title: '进展情况', titleEn: 'Progress' }),
    files: attached,
  }),
  finish: z.strictObject({
    text: prose({ title: '落实情况', titleEn: 'What was done' }),
    document: z
      .string()
      .min(1)
      .max(100)
      .meta({ title: '办理结果文件', titleEn: 'Document that it led to', widget: 'matter:document' })
      .optional(),
    files: attached,
  }),
  accept: z.strictObject({ text: prose({ title: '审核意见', titleEn: 'Opinion' }).optional() }),
  return: z.strictObject({ reason, due: date({ title: '重新限定的时限', titleEn: 'New date' }).optional() }),
  'ask-extension': z.strictObject({ until: date({ title: '希望延至', titleEn: 'Until' }), reason }),
  extend: z.strictObject({ due: date({ title: '延至', titleEn: 'New date' }), reason }),
  urge: z.strictObject({ text: prose({ title: '催办内容', titleEn: 'Reminder' }) }),
} as const

export const digestInput = z.strictObject({
  from: date({ title: '报告期自', titleEn: 'From', help: '不填则自上次报告以来' }).optional(),
  text: prose({ title: '综合情况', titleEn: 'In general' }).optional(),
})

const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })
const civil = z.string().meta({ description: 'ISO date' })
const mark = z.object({ on: civil, by: named, for: named.nullable() })
const attachment = z.object({ sha256: z.string(), name: z.string() })

export const taskView = z.object({
  meeting: z.object({ id: z.string(), title: z.string(), item: z.string() }),
  topic: z.string().nullable(),
  title: z.string(),
  /** What the meeting decided, in its words. */
  decision: z.string(),
  lead: named,
  assist: z.array(named),
  /** 第一责任人 (task.first-responsible). */
  responsible: named,
  due: civil,
  /** The last day on which it can be done: the next working day where `due` is a day off. */
  until: civil,
  originally: civil,
  progress: z.number().nullable(),
  overdue: z.boolean(),
  reports: z.array(
    mark.extend({ unit: named, progress: z.number().nullable(), text: z.string(), files: z.array(attachment) }),
  ),
  claim: mark.extend({ text: z.string(), files: z.array(attachment) }).nullable(),
  returns: z.array(mark.extend({ reason: z.string(), due: civil.nullable() })),
  extensions: z.array(mark.extend({ from: civil, to: civil, reason: z.string() })),
  /** Asked for and not yet answered. */
  asked: mark.extend({ until: civil, reason: z.string() }).nullable(),
  urged: z.array(mark.extend({ text: z.string() })),
  /** When the leaders were last told how it stands. */
  digested: civil.nullable(),
  accepted: mark.extend({ text: z.string().nullable() }).nullable(),
  /** 督办通知单; null before anybody was reminded. */
  sheet: formSchema.nullable(),
})
export type TaskView = z.infer<typeof taskView>

export const digestView = z.object({
  from: civil,
  to: civil,
  text: z.string().nullable(),
  by: mark,
  counts: z.object({ open: z.number(), done: z.number(), overdue: z.number() }),
  rows: z.array(
    z.object({
      task: z.string(),
      title: z.string(),
      lead: named,
      due: civil,
      done: civil.nullable(),
      overdue: z.boolean(),
      progress: z.number().nullable(),
      last: z.string().nullable(),
    }),
  ),
})
export type DigestView = z.infer<typeof digestView>
