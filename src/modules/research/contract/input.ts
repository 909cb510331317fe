import * as z from 'zod'
import { date, files, line, oneOf, post, posts, prose } from './field.ts'
import { parts, targets } from './word.ts'

const count = (title: string, titleEn: string, unit: string) => z.int().min(0).max(500).meta({ title, titleEn, unit })
const flag = (title: string, titleEn: string) => z.boolean().default(false).meta({ title, titleEn })

const trip = {
  from: date({ title: '起', titleEn: 'From' }),
  until: date({ title: '止', titleEn: 'Until' }),
  part: oneOf(parts, { title: '用时（一天以内的）', titleEn: 'If one day' }).default('whole'),
  places: line(300, { title: '地点', titleEn: 'Places' }),
  unannounced: flag('四不两直', 'Unannounced'),
  companions: posts({ title: '随行人员', titleEn: 'Who goes along' }).default([]),
  vehicles: count('车辆', 'Vehicles', '辆'),
}

/** Inputs of the commands, by verb. */
export const inputs = {
  plan: z.strictObject({
    title: line(200, { title: '调研主题', titleEn: 'Subject' }),
    post: post({ title: '调研人', titleEn: 'Whose research', help: '不填为本人' }).optional(),
    ...trip,
    escort: flag('警车开道或迎送', 'Police escort or reception'),
    questions: prose({ title: '要弄清的问题', titleEn: 'What to find out' }).optional(),
  }),
  record: z.strictObject({
    ...trip,
    notified: flag('事先发了通知或打了招呼', 'It was announced beforehand'),
    briefed: flag('听了汇报', 'A briefing was heard'),
    received: flag('用了陪同接待', 'It was accompanied and received'),
    escort: flag('有警车开道或迎送', 'Police escort or reception'),
    deviation: prose({ title: '未轻车简从的说明', titleEn: 'Why it was not light' }, 500).optional(),
    findings: prose({ title: '发现的问题和建议', titleEn: 'Findings' }, 5000),
    files: files({ title: '附件', titleEn: 'Attachments' }).optional(),
  }),
  'hand-on': z.strictObject({
    to: oneOf(targets, { title: '转交', titleEn: 'Handed on to' }),
    topic: z.string().max(120).meta({ title: '议题', titleEn: 'Topic', widget: 'matter:topic' }).optional(),
    task: z.string().max(120).meta({ title: '督办事项', titleEn: 'Task', widget: 'matter:task' }).optional(),
    text: prose({ title: '转交的问题和建议', titleEn: 'What is handed on' }),
  }),
  cancel: z.strictObject({ reason: prose({ title: '理由', titleEn: 'Reason' }, 1000) }),
} as const
export type Inputs = { readonly [V in keyof typeof inputs]: z.infer<(typeof inputs)[V]> }

const year = z.int().min(2018).max(2199).meta({ title: '年度', titleEn: 'Year' })
export const bookInputs = {
  open: z.strictObject({ post: post({ title: '领导', titleEn: 'Leader' }), year }),
  enter: z.strictObject({
    post: post({ title: '领导', titleEn: 'Leader' }),
    year,
    research: z.string().max(200),
    title: z.string().max(200),
    unannounced: z.boolean(),
    days: z.array(z.strictObject({ date: z.iso.date(), share: z.number() })).max(400),
  }),
  settle: z.strictObject({}),
  account: z.strictObject({ text: prose({ title: '说明', titleEn: 'Account', help: '未达到的原因和下一年度的安排' }) }),
} as const
