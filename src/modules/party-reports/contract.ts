import * as z from 'zod'

/** Shapes of a party report's inputs and view, for screens and API clients. Imports nothing of the server. */
const unseen = '\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069'
const whole = (s: string): boolean => s.isWellFormed()
const broken = '含有不完整的字符 (an incomplete character)'
const invisible = '含有不可见的控制字符 (invisible control characters)'
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(new RegExp(`^[^\\u0000-\\u001f${unseen}]*$`), invisible)
    .refine(whole, broken)
const prose = z
  .string()
  .trim()
  .min(1)
  .max(5000)
  .regex(new RegExp(`^[^\\u0000-\\u0008\\u000b-\\u001f${unseen}]*$`), invisible)
  .refine(whole, broken)
const date = z.iso.date({ abort: true }).regex(/^20\d\d-/, '年份有误 (the year cannot be right)')
const file = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: line(200) })

/** 请示 asks for an answer, 报告 tells, 报备 files. */
export const forms = {
  filing: { zh: '报备', en: 'Filing' },
  report: { zh: '报告', en: 'Report' },
  request: { zh: '请示', en: 'Request for instructions' },
} as const
export type Form = keyof typeof forms
const formKeys = Object.keys(forms) as [Form, ...Form[]]

export const send = z.strictObject({
  subject: line(200).meta({ title: '报送事项', titleEn: 'Subject' }),
  form: z.enum(formKeys).default('filing').meta({ title: '方式', titleEn: 'Form', labels: forms }),
  about: z
    .strictObject({
      kind: z
        .string()
        .min(1)
        .max(40)
        .regex(/^[a-z][a-z-]*$/),
      id: z.string().min(1).max(100),
    })
    .optional()
    .meta({ title: '关联事项', titleEn: 'About', widget: 'matter', help: '报备议题的，选择该议题，报备时限随之完成' }),
  text: prose.optional().meta({ title: '内容', titleEn: 'Text', widget: 'textarea' }),
  files: z.array(file).max(20).optional().meta({ title: '附件', titleEn: 'Attachments', widget: 'files' }),
})
export const acknowledge = z.strictObject({
  receipt: line(200).meta({ title: '回执', titleEn: 'Receipt', placeholder: '回执编号或签收人' }),
  on: date.meta({ title: '签收日期', titleEn: 'Received on', widget: 'date' }),
  text: prose.optional().meta({ title: '批复或意见', titleEn: 'Answer', widget: 'textarea' }),
})

const named = z.object({ id: z.string(), name: z.object({ zh: z.string(), en: z.string() }) })
export const partyReportView = z.object({
  form: z.enum(formKeys),
  about: z.object({ kind: z.string(), id: z.string() }).nullable(),
  text: z.string().nullable(),
  files: z.array(file),
  sent: z.object({ on: date, by: named }),
  acknowledged: z.object({ receipt: z.string(), on: date, text: z.string().nullable(), by: named }).nullable(),
})
export type PartyReportView = z.infer<typeof partyReportView>

/** One line of the register (请示报告登记簿). */
export const registerRow = z.object({
  id: z.string(),
  number: z.string().nullable(),
  subject: z.string(),
  form: z.enum(formKeys),
  about: z.object({ kind: z.string(), id: z.string() }).nullable(),
  sentOn: date,
  sentBy: z.string(),
  receipt: z.string().nullable(),
  receivedOn: date.nullable(),
})
export type RegisterRow = z.infer<typeof registerRow>
