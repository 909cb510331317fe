import * as z from 'zod'

/** How far the making of a package has come: papers done, of how many. `found`: flaws, now recorded with the check. */
export const progress = z.object({
  state: z.enum(['idle', 'running', 'done', 'found', 'failed']),
  done: z.number(),
  of: z.number(),
})
export type Progress = z.infer<typeof progress>
