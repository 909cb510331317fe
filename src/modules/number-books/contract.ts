import * as z from 'zod'
import { noted } from './contract/word.ts'

/** Shapes of a number book's inputs and view, for screens and API clients. Imports nothing of the server. */

// Control characters and direction overrides could make a line read as something it is not.
const unseen = '\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069'
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(new RegExp(`^[^${unseen}]*$`, 'u'), '含有不可见的控制字符 (invisible control characters)')
const day = z.iso.date({ abort: true }).regex(/^20\d\d-/, '年份有误 (the year cannot be right)')
const most = 99_999

/** 机关代字: the words before 〔年份〕, without brackets or digits. */
const markInput = z
  .string()
  .trim()
  .regex(/^[\p{Script=Han}A-Za-z]{1,12}$/u, '只填代字，如“源政发” (the mark alone, without year or number)')
const yearInput = z.int().min(2000).max(2199)
const number = z.int().min(1).max(most)
const reason = line(500).meta({ title: '理由', titleEn: 'Reason', widget: 'textarea' })
const kind = z.string().regex(/^[a-z]+(-[a-z]+)*$/)
const matter = z.strictObject({ kind, id: z.string().min(1).max(120) })
const onlyNumber = number.meta({ title: '序号', titleEn: 'Number', placeholder: '只填数字，不编虚位' })

/** Inputs of the commands, by verb. */
export const inputs = {
  open: z
    .strictObject({
      mark: markInput.meta({ title: '机关代字', titleEn: 'Mark', placeholder: '源政发' }),
      year: yearInput.meta({ title: '年份', titleEn: 'Year' }),
      after: z
        .int()
        .min(0)
        .max(most)
        .default(0)
        .meta({ title: '此前已编至', titleEn: 'Given out so far', help: '年中启用的，填纸质登记簿已编到的序号' }),
      vacant: z
        .array(
          z.union([
            number,
            z
              .string()
              .trim()
              .regex(/^[1-9]\d{0,4}$/)
              .transform(Number),
          ]),
        )
        .max(200)
        .refine((list) => new Set(list).size === list.length, '有重复 (something twice)')
        .optional()
        .meta({ title: '其中的空号', titleEn: 'Of these, never used', help: '每个序号输入后回车' }),
    })
    .refine(({ after, vacant = [] }) => vacant.every((n) => n <= after), {
      path: ['vacant'],
      message: '空号应在已编序号之内 (a vacant number lies within those given out)',
    }),
  take: z.strictObject({
    mark: markInput,
    year: yearInput,
    for: matter,
    on: day,
    title: line(300).optional(),
    number: number.optional(),
    after: z.int().min(0).max(most).optional(),
  }),
  reserve: z.strictObject({
    count: z
      .int()
      .min(1)
      .max(50)
      .default(1)
      .meta({ title: '预留几号', titleEn: 'How many', help: '从下一个序号起连续预留' }),
    purpose: line(200).meta({ title: '预留给', titleEn: 'For what' }),
    reason,
  }),
  release: z.strictObject({ number: onlyNumber, reason }),
  void: z.strictObject({ number: onlyNumber, reason }),
  'back-fill': z.strictObject({
    number: onlyNumber,
    title: line(300).meta({ title: '文件标题', titleEn: 'Title of the paper' }),
    on: day.meta({ title: '成文日期', titleEn: 'Date of the paper', widget: 'date' }),
    for: matter.optional().meta({
      title: '系统内事项',
      titleEn: 'Matter in the system',
      widget: 'matter',
      help: '纸质文件不填；填写的，字号同时记入该事项',
    }),
    reason,
  }),
  close: z.strictObject({}),
  reopen: z.strictObject({ reason }),
} as const
export type Inputs = { readonly [V in keyof typeof inputs]: z.infer<(typeof inputs)[V]> }

const named = z.object({ id: z.string(), name: z.object({ zh: z.string(), en: z.string() }) })
const link = z.object({ kind: z.string(), id: z.string() })
export const numberBookView = z.object({
  mark: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }).nullable(),
  year: z.number(),
  /** Numbers up to this one were given on paper, before the book was opened here. */
  after: z.number(),
  last: z.number(),
  /** As written on the paper: 源政发〔2026〕8号. */
  next: z.string(),
  counts: z.object({ used: z.number(), reserved: z.number(), vacant: z.number(), void: z.number() }),
  /** The last ones taken, newest first; the journal has all. */
  recent: z.array(
    z.object({ number: z.number(), written: z.string(), title: z.string().nullable(), for: link, on: z.string() }),
  ),
  /** Numbers reserved, vacant, void or back-filled, in order. */
  noted: z.array(
    z.object({
      number: z.number(),
      written: z.string(),
      standing: z.enum(noted),
      title: z.string().nullable(),
      for: link.nullable(),
      on: z.string(),
      reason: z.string(),
      by: named,
    }),
  ),
})
export type NumberBookView = z.infer<typeof numberBookView>
