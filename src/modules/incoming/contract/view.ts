import { formSchema } from '#render/contract'
import * as z from 'zod'
import {
  checks,
  grounds,
  kinds,
  levels,
  opinions,
  orders,
  results,
  retentions,
  routes,
  signings,
  urgencies,
} from './word.ts'

const text = z.object({ zh: z.string(), en: z.string() })
const words = <K extends string>(list: Readonly<Record<K, unknown>>) => z.enum(Object.keys(list) as [K, ...K[]])
const named = z.object({ id: z.string(), name: text })
const day = z.string().meta({ description: 'ISO date' })
/** Whose act it was; `for` when acting (代); `recorder` where the word was recorded (代录). */
const mark = z.object({
  on: day,
  by: z.object({ post: named, for: named.nullable() }),
  recorder: z.object({ post: named, how: z.enum(['oral', 'telephone', 'paper']) }).nullable(),
})
const attachment = z.object({ sha256: z.string(), name: z.string() })

const paper = z.object({
  unit: named.nullable(),
  sender: z.string(),
  level: words(levels),
  kind: words(kinds),
  their: z.string().nullable(),
  dated: day.nullable(),
  received: day,
  urgency: words(urgencies),
  copies: z.number(),
  contact: z.string().nullable(),
  to: z.array(z.string()),
  signedBy: words(signings).nullable(),
  signer: z.string().nullable(),
  content: z.string().nullable(),
  asks: z.boolean(),
  matters: z.number().nullable(),
  concerns: z.array(named),
  countersigned: z.array(named),
  joint: z.array(named),
  disagreement: z
    .object({
      units: z.array(named),
      ours: z.string().nullable(),
      theirs: z.string().nullable(),
      proposal: z.string().nullable(),
    })
    .nullable(),
  directTo: named.nullable(),
  ground: words(grounds).nullable(),
  proof: z.string().nullable(),
  bypass: z.string().nullable(),
})

export const incomingView = z.object({
  /** Null for a paper that is kept elsewhere. */
  paper: paper.nullable(),
  elsewhere: z
    .object({ reference: z.string(), received: day, place: z.string(), directTo: named.nullable() })
    .nullable(),
  number: z.string().nullable(),
  registered: mark,
  /** Empty before there is something to check. */
  checks: z.array(
    z.object({
      norm: words(checks),
      name: text,
      article: z.number().nullable(),
      state: z.enum(['met', 'unmet', 'not-applicable', 'undecided']),
      says: text.nullable(),
      /** What the software points out; a person decides. */
      pointed: z.array(z.object({ sentence: z.string(), says: text })),
      /** What a person decided, with the reason. */
      decided: z.object({ met: z.boolean(), text: z.string().nullable() }).nullable(),
    }),
  ),
  checked: mark.extend({ text: z.string().nullable() }).nullable(),
  returned: mark
    .extend({
      text: z.string().nullable(),
      faults: z.array(
        z.object({ norm: words(checks), name: text, article: z.number().nullable(), sentence: z.string() }),
      ),
    })
    .nullable(),
  proposal: mark
    .extend({
      text: z.string(),
      point: z.string(),
      route: words(routes),
      lead: named.nullable(),
      assist: z.array(named),
      major: z.boolean(),
      order: words(orders),
    })
    .nullable(),
  presented: mark.extend({ text: z.string().nullable() }).nullable(),
  /** In the order in which the paper goes to them; `waiting` is whose turn it is. */
  signers: z.array(named.extend({ state: z.enum(['done', 'waiting', 'later']) })),
  acts: z.array(
    mark.extend({
      act: z.enum(['opinion', 'circle', 'instruction']),
      post: named,
      /** Of an earlier turn: asked anew since. */
      earlier: z.boolean(),
      opinion: words(opinions).nullable(),
      text: z.string().nullable(),
      units: z.array(named),
      given: day,
    }),
  ),
  circulation: z.array(
    z.object({
      post: named,
      on: day,
      until: day.nullable(),
      read: day.nullable(),
      withdrawn: day.nullable(),
      /** One after another: `later` waits for those before. */
      inOrder: z.boolean(),
      state: z.enum(['read', 'withdrawn', 'waiting', 'later']),
      /** Who read it: the reader, or who acted. */
      by: mark.nullable(),
    }),
  ),
  /** Its number was voided in the book, and it has no other yet. */
  numberVoid: z.object({ number: z.string(), reason: z.string(), on: day }).nullable(),
  work: z
    .object({
      on: day,
      text: z.string().nullable(),
      due: day.nullable(),
      declined: z.string().nullable(),
      units: z.array(
        named.extend({
          lead: z.boolean(),
          taken: day.nullable(),
          contact: z.string().nullable(),
          /** In order, `later` is sent it when the one before has done its part. */
          state: z.enum(['done', 'now', 'later']),
        }),
      ),
    })
    .nullable(),
  reply: mark
    .extend({
      unit: named,
      result: words(results),
      text: z.string(),
      document: z.string().nullable(),
      files: z.array(attachment),
    })
    .nullable(),
  /** Documents of this government that answer it. */
  documents: z.array(z.object({ document: z.string(), number: z.string(), title: z.string(), on: day })),
  notes: z.array(mark.extend({ what: z.string(), title: text, text: z.string(), of: z.string().nullable() })),
  /** Who has it now, for urging. */
  holders: z.array(named),
  filed: mark.extend({ retention: words(retentions), text: z.string().nullable() }).nullable(),
  /** 收文处理单; null for a paper that is kept elsewhere. */
  sheet: formSchema.nullable(),
  /** 传阅单; null where it went round to nobody. */
  circulationSheet: formSchema.nullable(),
})
export type IncomingView = z.infer<typeof incomingView>
