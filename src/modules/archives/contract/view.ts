import * as z from 'zod'
import { retentions, type Flaw, type Retention } from './word.ts'

const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })
const by = z.object({ post: named, for: named.nullable() })
const signed = z.object({ on: z.string(), by })
const retention = z.enum(Object.keys(retentions) as [Retention, ...Retention[]])

export const itemView = z.object({
  of: z.object({ kind: z.string(), id: z.string() }),
  year: z.number(),
  retention,
  part: named,
  piece: z.number(),
  number: z.string(),
  responsible: z.string(),
  reference: z.string().nullable(),
  title: z.string(),
  date: z.string().nullable(),
  pages: z.number().nullable(),
  remark: z.string().nullable(),
  filed: z.string(),
  /** Earlier numbers, each with why it was given up. */
  former: z.array(signed.extend({ number: z.string(), reason: z.string() })),
  corrections: z.array(signed.extend({ reason: z.string() })),
  returns: z.array(z.object({ on: z.string(), transfer: z.string(), reason: z.string() })),
  transfer: z.string().nullable(),
  /** The plan is not yet agreed with the archive: 待核. */
  unchecked: z.boolean(),
  /** Year in which it is due at the archive; null where none is laid down. */
  due: z.number().nullable(),
})
export type ItemView = z.infer<typeof itemView>

const line = z.object({ item: z.string(), number: z.string(), title: z.string() })
export const transferView = z.object({
  year: z.number(),
  retentions: z.array(retention),
  part: named.nullable(),
  receiver: z.string(),
  ofd: z.boolean(),
  text: z.string().nullable(),
  drawn: signed,
  items: z.array(line),
  excluded: z.array(signed.extend(line.shape).extend({ reason: z.string() })),
  check: signed
    .extend({
      flaws: z.array(
        z.object({
          item: z.string(),
          number: z.string(),
          title: z.string(),
          flaw: z.custom<Flaw>(),
          norm: z.string(),
          says: text,
          wayOut: text,
        }),
      ),
    })
    .nullable(),
  package: signed
    .extend({ file: z.object({ sha256: z.string(), name: z.string() }), bytes: z.number(), files: z.number() })
    .nullable(),
  handed: signed.extend({ text: z.string().nullable() }).nullable(),
  rejected: z.array(signed.extend(line.shape).extend({ reason: z.string() })),
  received: z
    .object({ on: z.string(), by, receiver: z.string(), count: z.number(), text: z.string().nullable() })
    .nullable(),
  ended: signed.extend({ reason: z.string() }).nullable(),
  unchecked: z.boolean(),
})
export type TransferView = z.infer<typeof transferView>
