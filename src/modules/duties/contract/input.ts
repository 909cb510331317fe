import * as z from 'zod'
import { date, files, line, matter, oneOf, post, prose } from '#kernel/contract'
import { fields, sorts, subjects } from './word.ts'

const attached = { title: '佐证材料', titleEn: 'Evidence' } as const
const duty = (field: keyof typeof fields) =>
  prose({ title: fields[field].zh, titleEn: fields[field].en }, 2000).optional()

export const standingDuty = {
  'draw-up': z.strictObject({
    leader: post({ title: '县政府领导', titleEn: 'Leader', help: '不填为本人 Empty: yourself' }).optional(),
    year: z
      .int()
      .min(2000)
      .max(2199)
      .meta({ title: '年度', titleEn: 'Year', help: '不填为今年 Empty: this year' })
      .optional(),
    party: duty('party'),
    integrity: duty('integrity'),
    ideology: duty('ideology'),
    safety: duty('safety'),
    petitions: duty('petitions'),
    files: files(attached).optional(),
  }),
  record: z.strictObject({
    field: oneOf(fields, { title: '责任领域', titleEn: 'Field' }),
    on: date({ title: '履责日期', titleEn: 'On' }),
    text: prose({ title: '履责情况', titleEn: 'What was done' }, 2000),
    files: files(attached).optional(),
  }),
  conclude: z.strictObject({ text: prose({ title: '年度履责小结', titleEn: 'Summary of the year' }) }),
}

export const entrustment = {
  entrust: z.strictObject({
    to: post({ title: '受委托人', titleEn: 'Entrusted to' }),
    sort: oneOf(sorts, { title: '委托事项', titleEn: 'Sort' }),
    title: line(200, { title: '事项名称', titleEn: 'Title' }),
    text: prose({ title: '委托内容', titleEn: 'What is entrusted' }).optional(),
    until: date({
      title: '办理期限',
      titleEn: 'Until',
      help: '到期须报告办理情况 The outcome is reported by then',
    }).optional(),
    files: files({ title: '附件', titleEn: 'Attachments' }).optional(),
  }),
  account: z.strictObject({
    text: prose({ title: '办理情况', titleEn: 'Outcome' }),
    files: files({ title: '附件', titleEn: 'Attachments' }).optional(),
  }),
  revoke: z.strictObject({ reason: prose({ title: '理由', titleEn: 'Reason' }, 1000) }),
}

const said = {
  subject: oneOf(subjects, { title: '类别', titleEn: 'Sort' }),
  text: prose({ title: '报告内容', titleEn: 'Report' }),
  research: prose({
    title: '调研情况',
    titleEn: 'Research',
    help: '政策性问题必填 Required for questions of policy',
  }).optional(),
  study: matter({ title: '关联调研', titleEn: 'Field research', widget: 'matter:research' }).optional(),
  proposal: prose({
    title: '工作建议',
    titleEn: 'Proposal',
    help: '政策性问题必填 Required for questions of policy',
  }).optional(),
  files: files({ title: '附件', titleEn: 'Attachments' }).optional(),
}
const about = matter({ title: '关联事项', titleEn: 'About' }).optional()

export const leaderReport = {
  note: z.strictObject({
    title: line(200, { title: '事项', titleEn: 'Matter' }),
    leader: post({
      title: '分管领导',
      titleEn: 'Leader in charge',
      help: '不填为本单位分管领导 Empty: the one in charge of your unit',
    }).optional(),
    text: prose({ title: '情况', titleEn: 'What happened' }),
    about,
    files: files({ title: '附件', titleEn: 'Attachments' }).optional(),
  }),
  send: z.strictObject({ title: line(200, { title: '事项', titleEn: 'Matter' }), ...said, about }),
  report: z.strictObject(said),
  answer: z.strictObject({ text: prose({ title: '批示', titleEn: 'Instructions' }, 2000) }),
  settle: z.strictObject({ reason: prose({ title: '处理情况', titleEn: 'How it was settled' }, 1000) }),
}
