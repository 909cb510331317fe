import * as z from 'zod'
import { unitKinds } from '../organisation/state.ts'

const handle = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
const post = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/)
const words = z.string().trim().min(1).max(100)
/** `en` names it in English; without it the handle has to do. */
const named = { handle, en: words.optional() }

/** An organisation as a file describes it, to begin with; afterwards every change is a command. */
export const organisationFile = z.strictObject({
  /** demo: every post is held by a person of the post's own name. */
  government: z.strictObject({
    code: z.string().regex(/^\d{6}$/),
    name: words,
    en: words.optional(),
    demo: z.boolean().optional(),
  }),
  /** The mayor first, then vice mayors and Party group members in order. `charge`: units in the leader's division of work. */
  leaders: z
    .array(
      z.strictObject({
        ...named,
        post: words,
        charge: z.array(handle),
        pair: handle.optional(),
        deputizes_for: handle.optional(),
      }),
    )
    .min(1),
  office: z.array(z.strictObject({ ...named, post: words })).min(1),
  /** Each has UNIT.head, UNIT.deputy and UNIT.clerk. */
  units: z
    .array(
      z.strictObject({
        ...named,
        name: words,
        kind: z.enum(unitKinds),
        duties: z.array(handle).optional(),
        independent: z.boolean().optional(),
      }),
    )
    .min(1),
  outside: z.array(z.strictObject({ ...named, name: words })),
  admins: z.array(z.strictObject({ ...named, post: words })).min(1),
  /** Who holds what on the first day, where it is no demonstration. Members of the government with number and date of their appointment (org.members). */
  holders: z
    .array(
      z.strictObject({
        post,
        person: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,59}$/),
        name: words.optional(),
        number: words.optional(),
        date: z.iso.date().optional(),
      }),
    )
    .optional(),
})
export type OrganisationFile = z.infer<typeof organisationFile>
