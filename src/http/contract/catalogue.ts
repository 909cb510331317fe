import * as z from 'zod'
import { text } from './shapes.ts'

/** GET /api/commands: what this reader may open anew. `input` is a JSON Schema (draft 2020-12) from which the form is drawn. */
export const opening = z.object({
  name: z.string(), // topic.draft
  kind: z.string(),
  kindTitle: text,
  verb: z.string(),
  title: text,
  help: text.optional(),
  who: text,
  input: z.record(z.string(), z.unknown()),
})
export const openings = z.object({ items: z.array(opening) })

/** GET /api/kinds: titles and stages, for filters and columns. */
export const kind = z.object({
  kind: z.string(),
  title: text,
  stages: z.array(z.object({ id: z.string(), title: text, aside: z.boolean() })),
})
export const kinds = z.object({ items: z.array(kind) })

/** GET /api/lookups/units · posts · matters:KIND, each with ?q=: the choices of form fields. */
export const choice = z.object({ value: z.string(), label: text, note: text.nullable(), group: z.string().nullable() })
export const choices = z.object({ items: z.array(choice) })

/** What a command is sent as: POST /api/matters/{kind}/{verb} (opens) or /api/matters/{kind}/{id}/{verb}, with header Idempotency-Key. */
export const commandBody = z.strictObject({
  input: z.unknown().optional(),
  exceptions: z
    .record(z.string(), z.string().max(1000))
    .optional()
    .meta({ description: 'Norm id → reason: sets a `principle` norm aside' }),
  recorded: z
    .strictObject({ post: z.string(), how: z.enum(['oral', 'telephone', 'paper']) })
    .optional()
    .meta({ description: 'Recorded by the office on behalf of a leader' }),
  version: z
    .int()
    .min(0)
    .optional()
    .meta({ description: 'The version that the sender saw; another one in between refuses the command' }),
})
