import * as z from 'zod'
import { blockSchema } from './block.ts'
import { date, line, lines } from './field.ts'
import { paperForms, publicities, urgencies } from './word.ts'

const keys = <const K extends string>(words: Readonly<Record<K, unknown>>) => Object.keys(words) as [K, ...K[]]
const body = z.array(blockSchema).max(3000)

/** An official document as data, everything GB/T 9704-2012 prints and nothing else. It knows no classification, on purpose. */
export const paperSchema = z.strictObject({
  form: z.enum(keys(paperForms)),
  /** 发文机关, full names or standard short names, the host first (7.2.4). */
  issuers: z.array(line(60)).min(1).max(8),
  /** 发文机关标志 where it is not what follows from form and issuers: 沂源县人民政府文件, ××××纪要 (7.2.4, 10.1–10.3). */
  mark: line(40).optional(),
  /** 发文字号 源政发〔2026〕1号 (7.2.5); an order with an empty `mark` prints 第1号 (10.2). null as long as there is none. */
  number: z
    .strictObject({
      mark: z.union([z.literal(''), line(20)]),
      year: z.int().min(1949).max(2199),
      number: z.int().min(1).max(99_999),
    })
    .nullable(),
  /** 份号, printed with six digits (7.2.1). */
  copyNumber: z.int().min(1).max(999_999).optional(),
  /** 紧急程度 (7.2.3). */
  urgency: z.enum(keys(urgencies)).optional(),
  /** 签发人, names in their order; a paper upward has them (7.2.6). */
  signers: z.array(line(20)).max(12),
  /** 标题. A line feed sets a line end; without one the lines are found (7.3.1). */
  title: lines(200),
  /** 主送机关, groups that are joined by commas; within a group they are joined by 、 as written (7.3.2). */
  recipients: z.array(line(400)).max(200),
  /** 主送 moved above 抄送 in the print block, which a long list needs; without a word it is moved when page one had no room for the body (7.3.2, 7.3.3). */
  recipientsIn: z.enum(['head', 'print-block']).optional(),
  /** 正文 (7.3.3). */
  body: body.min(1),
  /** 附件 in their order (7.3.4, 7.3.7). Without a body only its title is listed; `bound` ones follow in the same paper. */
  attachments: z.array(z.strictObject({ title: line(200), body: body.optional(), bound: z.boolean() })).max(60),
  /** 出席、请假、列席 of 纪要 (10.3). */
  attendance: z
    .strictObject({
      present: z.array(line(40)).max(300),
      leave: z.array(line(40)).max(300).optional(),
      attending: z.array(line(80)).max(300).optional(),
    })
    .optional(),
  /** 发文机关署名, host first; `sealed` keeps the place of its seal. With `post` (县长) it is a person's 签名章 (7.3.5.1–7.3.5.3). */
  signatures: z
    .array(
      z.strictObject({
        name: line(60),
        sealed: z.boolean(),
        post: line(40).optional(),
        /** The seal that was put there: its image by SHA-256, its width in mm. Printed only by whoever has the image. */
        seal: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), mm: z.number().min(15).max(60) }).optional(),
      }),
    )
    .max(12),
  /** 成文日期 (7.3.5.4), ISO. null as long as nobody has signed. */
  date: date.nullable(),
  /** 附注 without its brackets (7.3.6). */
  note: line(200).optional(),
  publicity: z.enum(keys(publicities)).optional(),
  /** 抄送机关, joined like recipients (7.4.2). */
  copies: z.array(line(400)).max(200),
  /** 印发机关和印发日期 (7.4.3). */
  printedBy: line(60).optional(),
  printedOn: date.optional(),
  /** A line across each page for a copy that carries work secrets or personal data: who prints it and when. */
  watermark: line(60).optional(),
})

export type Paper = z.infer<typeof paperSchema>
