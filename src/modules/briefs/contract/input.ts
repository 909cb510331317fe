import * as z from 'zod'
import { files, line, oneOf, posts, prose, units } from './field.ts'
import { frequencies } from './word.ts'

const reason = prose(1000, { title: '理由', titleEn: 'Reason' })
const text = prose(2000, { title: '意见', titleEn: 'Opinion' }).optional()
const nothing = z.strictObject({})
const readers = {
  posts: posts({ title: '报送领导', titleEn: 'Leaders it goes to', help: '都不填的，报送全体县政府领导' }).optional(),
  units: units({ title: '抄送单位', titleEn: 'Units it goes to' }).optional(),
}
const body = {
  title: line(60, { title: '简报名称', titleEn: 'Title', placeholder: '……工作简报' }),
  scope: prose(500, { title: '内容范围', titleEn: 'What it reports' }),
  need: prose(1000, { title: '办刊理由', titleEn: 'Why it is needed', help: '不能并入现有简报、政务信息的理由' }),
  frequency: oneOf(frequencies, { title: '刊期', titleEn: 'How often' }),
  ...readers,
}
const draft = z.strictObject(body)
const toAll = z.boolean().meta({ title: '改为报送全体县政府领导', titleEn: 'To all leaders instead' }).optional()
const changes = (input: Readonly<Record<string, unknown>>): boolean =>
  Object.values(input).some((value) => value !== undefined)
const nothingChanged = '没有任何修改 (nothing changed)'

/** Inputs of the commands on a brief, by verb. */
export const inputs = {
  draft,
  revise: draft.partial().extend({ toAll }).refine(changes, nothingChanged),
  submit: nothing,
  approve: z.strictObject({ text }),
  'note-number': z.strictObject({ mark: z.string(), year: z.int(), number: z.int().min(1) }),
  'note-void': z.strictObject({
    mark: z.string(),
    year: z.int(),
    number: z.int().min(1),
    reason,
    by: z.string().min(1).max(100),
  }),
  renumber: nothing,
  return: z.strictObject({ reason }),
  refuse: z.strictObject({ reason }),
  withdraw: z.strictObject({ reason }),
  issue: z.strictObject({
    title: line(200, { title: '本期标题', titleEn: 'Title of this issue' }),
    text: prose(5000, { title: '内容', titleEn: 'Text' }).optional(),
    files: files({ title: '附件', titleEn: 'Files' }).optional(),
  }),
  address: z.strictObject({ ...readers, toAll }).refine(changes, nothingChanged),
  end: z.strictObject({ reason }),
} as const
export type Inputs = { readonly [V in keyof typeof inputs]: z.infer<(typeof inputs)[V]> }

/** Inputs of the commands on an issue. */
export const issueInputs = {
  deliver: z.strictObject({
    brief: z.string(),
    name: z.string(),
    unit: z.string(),
    year: z.int(),
    no: z.int().min(1),
    total: z.int().min(1),
    title: z.string(),
    text: z.string().nullable(),
    files: inputs.issue.shape.files.unwrap(),
    on: z.iso.date(),
    posts: z.array(z.string()),
    units: z.array(z.string()),
  }),
  withdraw: z.strictObject({ reason }),
} as const
export type Delivery = z.infer<typeof issueInputs.deliver>
