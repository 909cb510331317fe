import * as z from 'zod'
import { instant, text } from './shapes.ts'

/** GET /api/events (text/event-stream): `event: hello`, then `matter` for each change that the reader may see; `resync` when changes were missed. */
export const hello = z.object({ now: instant })
export const matterChanged = z.object({ kind: z.string(), id: z.string(), version: z.number(), stage: z.string() })

/**
 * Answer of POST /api/files; the sha256 with a name is what commands take as an attachment. `read`: whether its words
 * can be found (`text`), whether there are none to be read (`none`: scans, pictures), `failed`, or still being read.
 */
export const uploaded = z.object({
  sha256: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  read: z.enum(['text', 'none', 'failed', 'waiting']),
  /** Why it failed. */
  why: text.optional(),
})
