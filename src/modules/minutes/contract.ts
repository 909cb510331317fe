import { paperSchema } from '#render/contract'
import * as z from 'zod'
import { line, prose } from '#kernel/contract'

/** The five subjects for which the mayor approves the minutes of a special meeting (minutes.mayor-approves). */
export const subjects = {
  money: { zh: '财政资金使用', en: 'Public money' },
  'state-assets': { zh: '国有资产监管', en: 'State assets' },
  'public-resources': { zh: '公共资源转让', en: 'Transfer of public resources' },
  franchise: { zh: '特许经营', en: 'Franchises' },
  land: { zh: '土地使用', en: 'Use of land' },
} as const
export type Subject = keyof typeof subjects
const subject = z.enum(Object.keys(subjects) as [Subject, ...Subject[]])

const item = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .meta({ title: '事项', titleEn: 'Item' })
const changes = {
  opening: prose({ title: '导语', titleEn: 'Opening' }).optional(),
  items: z
    .array(z.strictObject({ item, text: prose({ title: '议定内容', titleEn: 'What was decided' }) }))
    .max(60)
    .meta({ title: '议定事项', titleEn: 'Items', widget: 'paragraphs' })
    .optional(),
  closing: prose({ title: '结语', titleEn: 'Closing' }).optional(),
}
const opinion = prose({ title: '意见', titleEn: 'Opinion' }).optional()
const reason = line(500, { title: '理由', titleEn: 'Reason' })

/** Inputs of the commands, by verb. */
export const inputs = {
  revise: z.strictObject(changes),
  submit: z.strictObject({}),
  check: z.strictObject({
    subjects: z
      .array(subject)
      .max(5)
      .meta({ title: '涉及事项', titleEn: 'Subjects', labels: subjects, help: '专题会议涉及的，须经县长审定' })
      .optional(),
    text: opinion,
  }),
  approve: z.strictObject({ text: opinion }),
  'send-to-mayor': z.strictObject({ reason }),
  sign: z.strictObject({ text: opinion }),
  return: z.strictObject({ reason }),
  correct: z.strictObject({ reason, ...changes }),
  acknowledge: z.strictObject({}),
} as const

const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })
const civil = z.string().meta({ description: 'ISO date' })
/** Who put the name to it; `for` when acting (代). */
const mark = z.object({ on: civil, by: named, for: named.nullable() })
const person = z.object({ post: z.string(), name: z.string() })

const contentView = z.object({
  opening: z.string(),
  items: z.array(z.object({ item: z.string(), heading: z.string(), text: z.string() })),
  closing: z.string().nullable(),
})

export const minutesView = z.object({
  meeting: z.object({ id: z.string(), title: z.string() }),
  kind: z.enum(['plenary', 'executive', 'mayors-office', 'special']),
  number: z.string().nullable(),
  date: civil,
  /** 出席、请假、列席, and who was missing without leave (not printed). */
  attendance: z.object({
    present: z.array(person),
    leave: z.array(person.extend({ reason: z.string() })),
    attended: z.array(person),
    absent: z.array(person),
  }),
  content: contentView,
  /** The same as plain paragraphs, in the order in which they are printed. */
  paragraphs: z.array(z.string()),
  decisions: z.array(
    z.object({
      item: z.string(),
      title: z.string(),
      conclusion: z.string(),
      lead: named.nullable(),
      assist: z.array(named),
      due: civil.nullable(),
    }),
  ),
  subjects: z.array(z.object({ id: subject, title: text })),
  signer: named,
  checked: mark.nullable(),
  /** Who has to approve before it is signed, and on which norm's ground. */
  approvals: z.array(z.object({ post: named, norm: z.string(), done: mark.nullable() })),
  /** Signed versions, oldest first; the last one holds. */
  versions: z.array(
    z.object({ version: z.number(), reason: z.string().nullable(), signed: mark, paragraphs: z.array(z.string()) }),
  ),
  correcting: z.object({ reason: z.string(), on: civil, by: named }).nullable(),
  returns: z.array(z.object({ reason: z.string(), on: civil, by: named })),
  recipients: z.array(z.object({ to: z.string(), name: text })),
  /** Signed by somebody acting: whether the mayor has read it since. */
  toRead: z.boolean(),
  paper: paperSchema,
})
export type MinutesView = z.infer<typeof minutesView>
