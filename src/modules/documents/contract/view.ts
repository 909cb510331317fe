import * as z from 'zod'
import { blockSchema, formSchema, paperSchema, publicities, urgencies } from '#render/contract'
import { consultationRow } from '../../topics/contract.ts'
import { file } from '#kernel/contract'
import { findings, genres, grounds, keys, legalities, names, places, points, retentions, scopes } from './words.ts'

const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })
/** Who put the name to something; `for` when acting (代). */
const by = z.object({ post: named, for: named.nullable() })
const day = z.string().meta({ description: 'ISO date' })
const mark = z.object({ on: day, by })
const remark = mark.extend({ text: z.string().nullable() })
const reasoned = mark.extend({ reason: z.string() })

const annex = z.object({ title: z.string(), body: z.array(blockSchema), file: file.nullable(), bound: z.boolean() })
export const version = mark.extend({
  version: z.number(),
  change: z.enum(['first', 'substance', 'as-said', 'wording', 'correction']),
  title: z.string(),
  body: z.array(blockSchema),
})

/** An issued document as its page shows it. */
export const documentView = z.object({
  lead: named,
  drafter: named,
  name: z.enum(keys(names)),
  genre: z.enum(keys(genres)),
  urgency: z.enum(keys(urgencies)).nullable(),
  recipients: z.array(named),
  recipientsPrinted: z.array(z.string()),
  copies: z.array(named),
  copiesPrinted: z.array(z.string()),
  body: z.array(blockSchema),
  attachments: z.array(annex),
  note: z.string().nullable(),
  publicity: z.enum(keys(publicities)),
  publicityReason: z.string().nullable(),
  scope: z.enum(keys(scopes)),
  whyCounty: z.string().nullable(),
  looked: z.string().nullable(),
  replaces: z.array(z.string()),
  implements: z.string().nullable(),
  localMeasures: z.string().nullable(),
  units: z.array(named),
  alone: z.string().nullable(),
  jointly: z.array(named),
  topic: z.string().nullable(),
  incoming: z.string().nullable(),
  normative: z.boolean(),
  basis: z.string().nullable(),
  consent: z.boolean(),
  directive: z.boolean(),
  /** What it is about, without issuer and kind: what documents in force are compared with. */
  subject: z.string(),
  /** Characters of the text, spaces left out. */
  length: z.number(),
  version: z.number(),
  versions: z.array(version),
  consultation: z.array(consultationRow),
  /** Units that were asked about an earlier text. */
  stale: z.array(z.string()),
  account: remark.extend({ ours: z.string(), theirs: z.string(), proposal: z.string().nullable() }).nullable(),
  legality: mark
    .extend({ result: z.enum(keys(legalities)), unit: named, number: z.string().nullable(), dated: day })
    .nullable(),
  opinions: z.array(remark.extend({ step: z.string(), version: z.number() })),
  review: remark
    .extend({
      points: z.record(z.enum(keys(points)), z.object({ met: z.boolean(), note: z.string().nullable() })),
      version: z.number(),
    })
    .nullable(),
  approver: named,
  authorised: remark.extend({ to: named, ground: z.enum(keys(grounds)) }).nullable(),
  signers: z.array(z.object({ post: named, inOrder: z.boolean(), signed: remark.nullable() })),
  signature: remark
    .extend({ hash: z.string(), as: z.enum(['mayor', 'authorised', 'head']), holds: z.boolean() })
    .nullable(),
  returns: z.array(
    reasoned.extend({
      from: text,
      to: text,
      resume: z.boolean(),
      suggestions: z.boolean(),
      answer: z.string().nullable(),
    }),
  ),
  number: z.string().nullable(),
  numberAsked: z.string().nullable(),
  /** Numbers that it carried and that were voided in their book. */
  voided: z.array(reasoned.extend({ number: z.string() })),
  /** Issued under a number that is void: it has to be numbered anew. */
  numberVoid: z.boolean(),
  /** Posts and units that have it now, for urging. */
  holders: z.array(named),
  print: z.object({ copies: z.number(), printed: day }).nullable(),
  /** Seals that were put on: pictures by their SHA-256, no electronic signatures. `holds`: over the content as it is now. */
  seals: z.array(
    mark.extend({
      name: z.string(),
      provider: z.string(),
      sha256: z.string(),
      mm: z.number(),
      hash: z.string(),
      holds: z.boolean(),
    }),
  ),
  /** `dayOff`: the name of the day when it went out on a day off. */
  issue: remark.extend({ outside: z.array(z.string()), dayOff: z.string().nullable() }).nullable(),
  deliveries: z.array(z.object({ unit: named, on: day, received: remark.nullable() })),
  publications: z.array(mark.extend({ places: z.array(z.enum(keys(places))), day, address: z.string().nullable() })),
  replacedBy: z.object({ id: z.string(), title: z.string(), on: day }).nullable(),
  cleanUps: z.array(mark.extend({ finding: z.enum(keys(findings)), text: z.string() })),
  filing: mark.extend({ retention: z.enum(keys(retentions)), volume: z.string().nullable() }).nullable(),
  urged: z.array(remark),
  ended: reasoned.nullable(),
  /** As it is typeset now. */
  paper: paperSchema,
  /** 发文稿纸, as far as it is filled. */
  sheet: formSchema,
})
export type DocumentView = z.infer<typeof documentView>
