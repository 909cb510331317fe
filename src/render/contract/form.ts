import * as z from 'zod'
import { date, line, lines } from './field.ts'
import { publicities, urgencies } from './word.ts'

const keys = <const K extends string>(words: Readonly<Record<K, unknown>>) => Object.keys(words) as [K, ...K[]]

/** What somebody wrote in a box: the words, the name, the whole date (条例 22). */
export const opinionSchema = z.strictObject({
  text: lines(2000),
  name: line(40),
  post: line(60).optional(),
  on: date,
  /** Who put it on record, where it was given on paper, by telephone or orally. */
  recordedBy: line(60).optional(),
})

const opinions = z.array(opinionSchema).max(60)
const head = {
  /** The office in the sheet's heading: 沂源县人民政府. */
  office: line(60),
  /** 标题 of the paper that the sheet accompanies. */
  title: line(200),
  number: line(60).optional(),
  urgency: z.enum(keys(urgencies)).optional(),
}

const dispatch = z.strictObject({
  kind: z.literal('dispatch'),
  ...head,
  publicity: z.enum(keys(publicities)).optional(),
  recipients: line(2000).optional(),
  copies: line(2000).optional(),
  attachments: z.array(line(200)).max(60),
  draftedBy: z.strictObject({ unit: line(60), name: line(40), telephone: line(40).optional() }),
  /** 印数. */
  printRun: z.int().min(1).max(99_999).optional(),
  printedOn: date.optional(),
  /** 签发、会签、合法性审查、办公室审核、主办单位核稿. */
  boxes: z.strictObject({
    sign: opinions,
    countersign: opinions,
    legality: opinions,
    review: opinions,
    head: opinions,
  }),
})

const incoming = z.strictObject({
  kind: z.literal('incoming'),
  ...head,
  /** 来文机关; `number` is theirs. */
  from: line(100),
  registered: line(60),
  receivedOn: date,
  copies: z.int().min(1).max(9999).optional(),
  dueOn: date.optional(),
  /** 拟办、批示、承办、结果. */
  boxes: z.strictObject({ propose: opinions, instruct: opinions, undertake: opinions, result: opinions }),
})

const circulation = z.strictObject({
  kind: z.literal('circulation'),
  ...head,
  from: line(100),
  receivedOn: date,
  readers: z
    .array(
      z.strictObject({
        name: line(40),
        post: line(60).optional(),
        readOn: date.optional(),
        text: lines(500).optional(),
      }),
    )
    .min(1)
    .max(200),
})

const urging = z.strictObject({
  kind: z.literal('urging'),
  ...head,
  /** 承办单位. */
  to: z.array(line(60)).min(1).max(60),
  /** 督办事项和依据. */
  about: lines(3000),
  basis: lines(1000).optional(),
  issuedOn: date,
  dueOn: date,
  contact: line(60).optional(),
  telephone: line(40).optional(),
  boxes: z.strictObject({ sign: opinions, report: opinions }),
})

/** A sheet on A4 that accompanies a paper, its boxes filled with what was written. */
export const formSchema = z.discriminatedUnion('kind', [dispatch, incoming, circulation, urging])

export type Form = z.infer<typeof formSchema>
export type Opinion = z.infer<typeof opinionSchema>
