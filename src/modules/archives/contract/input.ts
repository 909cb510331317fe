import * as z from 'zod'
import { date, line, oneOf, prose } from '#kernel/contract'
import { retentions, type FiledKind, type Retention } from './word.ts'

const reason = prose({ title: '理由', titleEn: 'Reason' }, 1000)
const text = prose({ title: '说明', titleEn: 'Note' }, 2000).optional()
const year = z.int().min(1949).max(2199)
const retention = oneOf(retentions, { title: '保管期限', titleEn: 'Retention', widget: 'radio' })
const part = line(12, {
  title: '机构（问题）代码',
  titleEn: 'Code of the part',
  help: '不填则不变',
  helpEn: 'Left empty: unchanged',
})
const day = z.iso.date()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const item = z
  .string()
  .min(1)
  .max(160)
  .meta({ title: '归档文件', titleEn: 'Filed paper', widget: 'matter:archive-item' })
const words = z.string().max(4000)
const pages = z.int().min(1).max(9999).meta({ title: '页数', titleEn: 'Pages', unit: '页' })

/** What the catalogue says of a paper, as its own module tells it. Given by the system only. */
const of = z.strictObject({
  kind: z.enum(['document', 'incoming'] satisfies FiledKind[]),
  id: z.string().min(1).max(120),
})
const filed = z.strictObject({
  of,
  year,
  retention: z.enum(Object.keys(retentions) as [Retention, ...Retention[]]),
  responsible: z.string().max(400),
  reference: z.string().max(200).nullable(),
  title: z.string().min(1).max(1000),
  date: day.nullable(),
  content: z.array(hash).max(400),
  remark: z.string().max(500).nullable(),
})

/** Inputs of the commands of a filed paper, by verb. */
export const itemInputs = {
  open: filed,
  reclassify: z
    .strictObject({ retention: retention.optional(), part: part.optional(), reason })
    .refine((given) => given.retention !== undefined || given.part !== undefined, '没有任何修改 (nothing changed)'),
  correct: z
    .strictObject({
      responsible: line(200, { title: '责任者', titleEn: 'Responsible body' }).optional(),
      reference: line(100, { title: '文号', titleEn: 'Number' }).optional(),
      date: date({
        title: '成文日期',
        titleEn: 'Date',
        help: '签发日期，不是起草日期',
        helpEn: 'Of signature, not of drafting',
      }).optional(),
      pages: pages.optional(),
      remark: line(200, { title: '备注', titleEn: 'Remark' }).optional(),
      reason,
    })
    .refine(
      ({ reason: _, ...given }) => Object.values(given).some((value) => value !== undefined),
      '没有任何修改 (nothing changed)',
    ),
  'note-reopened': z.strictObject({ of }),
  'note-pages': z.strictObject({ pages }),
  'note-handed': z.strictObject({ transfer: words }),
  'note-received': z.strictObject({ transfer: words }),
  'note-returned': z.strictObject({ transfer: words, reason: words }),
} as const
export type ItemInputs = { readonly [V in keyof typeof itemInputs]: z.infer<(typeof itemInputs)[V]> }

const flaw = z.strictObject({
  item: words,
  flaw: words,
  norm: words,
  says: z.strictObject({ zh: words, en: words }),
  wayOut: z.strictObject({ zh: words, en: words }),
})

/** Inputs of the commands of a transfer, by verb. */
export const transferInputs = {
  'draw-up': z.strictObject({
    year: year.meta({ title: '归档年度', titleEn: 'Year' }),
    retentions: z
      .array(retention)
      .min(1)
      .max(3)
      .meta({ title: '保管期限', titleEn: 'Retention classes', labels: retentions }),
    part: line(12, {
      title: '机构（问题）代码',
      titleEn: 'Code of the part',
      help: '不填则全部',
      helpEn: 'Left empty: all',
    }).optional(),
    receiver: line(100, {
      title: '接收单位',
      titleEn: 'Receiving archive',
      help: '不填则按归档方案',
      helpEn: 'Left empty: as planned',
    }).optional(),
    ofd: z.boolean().default(true).meta({ title: '同时附 OFD 版式文件', titleEn: 'With OFD beside the PDF' }),
    text,
  }),
  exclude: z.strictObject({ item, reason }),
  include: z.strictObject({ item }),
  check: z.strictObject({}),
  'note-package': z.strictObject({
    by: z.strictObject({ post: words, for: words.nullable() }),
    flaws: z.array(flaw).max(5000),
    made: z
      .strictObject({
        file: z.strictObject({ sha256: hash, name: z.string().min(1).max(200) }),
        bytes: z.int().min(1),
        files: z.int().min(1),
        lines: z.array(z.strictObject({ item: words, stands: hash, pages: z.int().min(0) })).max(2000),
      })
      .nullable(),
  }),
  'hand-over': z.strictObject({ text }),
  reject: z.strictObject({ item, reason }),
  receive: z.strictObject({
    on: date({ title: '接收日期', titleEn: 'Received on' }),
    receiver: line(40, { title: '接收人', titleEn: 'Received by' }),
    count: z.int().min(0).max(100_000).meta({
      title: '接收件数',
      titleEn: 'Number of papers',
      unit: '件',
      help: '退回的不计',
      helpEn: 'Without those that came back',
    }),
    text,
  }),
  withdraw: z.strictObject({ reason }),
} as const
export type TransferInputs = { readonly [V in keyof typeof transferInputs]: z.infer<(typeof transferInputs)[V]> }
