import * as z from 'zod'
import { attendance, business, conclusions, kinds, revisions, roles, subjects } from './word.ts'

const text = z.object({ zh: z.string(), en: z.string() })
const words = <K extends string>(list: Readonly<Record<K, unknown>>) => z.enum(Object.keys(list) as [K, ...K[]])
const named = z.object({ id: z.string(), name: text })
const clock = z.string().meta({ description: 'Local time in Asia/Shanghai: 2026-03-09T09:00' })
const civil = z.string().meta({ description: 'ISO date' })

/** What a norm asks of an item before the meeting: done (met), still to do (due), or refused as it stands (unmet). */
const gateView = z.object({
  norm: z.string(),
  says: text,
  state: z.enum(['met', 'due', 'unmet']),
  on: civil.nullable(),
})

const personView = z.object({
  post: z.string(),
  name: text,
  role: words(roles),
  state: words(attendance),
  /** Why on leave, how late, who stands in. */
  note: text.nullable(),
  fixed: z.boolean(),
  /** Items for which the person comes in; empty: for the whole meeting. */
  items: z.array(z.string()),
})

const itemView = z.object({
  item: z.string(),
  no: z.number(),
  topic: z.string().nullable(),
  title: z.string(),
  lead: named.nullable(),
  units: z.array(named),
  presenter: named.nullable(),
  business: words(business),
  subjects: z.array(words(subjects)),
  minutes: z.number(),
  startsAt: clock,
  endsAt: clock,
  confidential: z.boolean(),
  papersDelivered: civil.nullable(),
  papersRecalled: civil.nullable(),
  /** The mayor raised it (topic.chain). */
  raised: named.nullable(),
  gates: z.array(gateView),
  /** Units that come in for this item and not for the one before: they wait outside. */
  waiting: z.array(named),
  notes: z.array(z.string()),
  spoke: z.array(named),
  dissent: z.array(z.object({ post: z.string(), name: text, text: z.string() })),
  decision: z
    .object({
      conclusion: words(conclusions),
      text: z.string(),
      lead: named.nullable(),
      assist: z.array(named),
      due: civil.nullable(),
      revision: words(revisions).nullable(),
      grounds: z.string().nullable(),
      present: z.number(),
    })
    .nullable(),
})

const quorumView = z.object({
  applies: z.boolean(),
  present: z.number(),
  due: z.number(),
  need: z.number(),
  ok: z.boolean(),
})

export const meetingView = z.object({
  kind: words(kinds),
  kindTitle: text,
  number: z.number().nullable(),
  starts: clock,
  /** When the last item ends by the agenda. */
  ends: clock,
  minutes: z.number(),
  place: z.string().nullable(),
  urgent: z.string().nullable(),
  convenor: named,
  /** Who presides; `acts`: for whom, and on which norm's ground, when it is not the convenor laid down. */
  presider: named.extend({ acts: z.object({ for: named, because: z.string() }).nullable() }),
  /** What a meeting of this kind may take up. */
  business: z.array(z.object({ id: words(business), title: text })),
  items: z.array(itemView),
  members: z.array(personView),
  attendees: z.array(personView),
  quorum: quorumView,
  leaves: z.array(
    z.object({
      post: z.string(),
      name: text,
      reason: z.string(),
      report: z.string().nullable(),
      state: z.enum(['asked', 'granted', 'declined']),
      by: named.nullable(),
      reported: z.boolean(),
    }),
  ),
  notice: z.object({ on: civil, by: named, for: named.nullable(), readers: z.array(named) }).nullable(),
  reschedulings: z.array(
    z.object({
      from: clock,
      to: clock,
      reason: z.string(),
      missed: z.object({ present: z.number(), due: z.number() }).nullable(),
    }),
  ),
  /** Taken off after the notice: the participants have to be told, and papers that went out are void. */
  removed: z.array(z.object({ item: z.string(), title: z.string(), reason: z.string(), papers: civil.nullable() })),
  opened: z.string().nullable(),
  closed: z.string().nullable(),
  cancelled: z.string().nullable(),
})
export type MeetingView = z.infer<typeof meetingView>
