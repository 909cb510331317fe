import type { PostId } from '#kernel'
import type { Extension, LeaveEvent, Requested } from './events.ts'

export const kinds = ['official', 'annual', 'sick', 'personal', 'study'] as const
export type LeaveKind = (typeof kinds)[number]
export const halves = ['morning', 'afternoon'] as const
export type Half = (typeof halves)[number]
/** Article 75 asks different things of the mayor, other leaders, heads, and everybody else. */
export type Tier = 'mayor' | 'leader' | 'head' | 'staff'

/** Another post of the person and who acts for it. */
export type Seat = { readonly post: PostId; readonly acting: PostId }

export type When = {
  readonly from: string
  readonly fromHalf: Half
  readonly until: string
  readonly untilHalf: Half
  /** The moments at which the post is left and taken up again. */
  readonly begins: string
  readonly ends: string
  /** Calendar days or working days, as the office reads 「3天」 (leave-days); halves count. */
  readonly days: number
}

type Details = Requested & {
  readonly also: readonly Seat[]
  /** When what an urgent departure left open was handed in. */
  readonly completed: string | null
}
type Granted = Details & {
  readonly approved: string
  readonly filed: { readonly on: string; readonly number: string | null } | null
  readonly extension: Extension | null
}
export type Leave =
  | { readonly stage: 'new' }
  | (Details & { readonly stage: 'requested' })
  | (Granted & { readonly stage: 'approved' | 'extending' })
  | (Granted & { readonly stage: 'ended'; readonly returned: string })
  | (Details & { readonly stage: 'refused' | 'cancelled'; readonly because: string })

export const none: Leave = { stage: 'new' }

export function evolve(leave: Leave, event: LeaveEvent): Leave {
  if (event.type === 'leave.requested')
    return { ...event.data, also: event.data.also ?? [], completed: null, stage: 'requested' }
  if (leave.stage === 'new') return leave
  const granted = 'approved' in leave ? leave : undefined
  switch (event.type) {
    case 'leave.approved':
      return { ...leave, stage: 'approved', approved: event.data.on, filed: null, extension: null }
    case 'leave.refused':
      return { ...detailsOf(leave), stage: 'refused', because: event.data.reason }
    case 'leave.cancelled':
      return { ...detailsOf(leave), stage: 'cancelled', because: event.data.reason }
    case 'leave.extension-requested':
      return granted ? { ...granted, stage: 'extending', extension: event.data } : leave
    case 'leave.extension-approved': {
      const { until, untilHalf, ends, days, acting, files } = event.data
      return granted
        ? {
            ...granted,
            stage: 'approved',
            extension: null,
            until,
            untilHalf,
            ends,
            days,
            acting,
            files: [...granted.files, ...files],
          }
        : leave
    }
    case 'leave.extension-refused':
      return granted ? { ...granted, stage: 'approved', extension: null } : leave
    case 'leave.acting-named':
      return granted ? { ...granted, ...renamed(granted, event.data) } : leave
    case 'leave.completed':
      return { ...leave, completed: event.data.on, files: [...leave.files, ...event.data.files] }
    case 'leave.party-filed':
      return granted ? { ...granted, filed: event.data } : leave
    case 'leave.ended':
      return granted ? { ...granted, stage: 'ended', extension: null, returned: event.data.at } : leave
  }
}

function renamed(
  leave: Details,
  { post, acting }: { readonly post: PostId; readonly acting: PostId | null },
): Pick<Details, 'acting' | 'also'> {
  if (post === leave.post) return { acting, also: leave.also }
  const others = leave.also.filter((seat) => seat.post !== post)
  return { acting: leave.acting, also: acting === null ? others : [...others, { post, acting }] }
}

function detailsOf(leave: Exclude<Leave, { stage: 'new' }>): Details {
  const {
    on,
    post,
    posts,
    person,
    tier,
    kind,
    place,
    reason,
    acting,
    also,
    phone,
    urgent,
    files,
    completed,
    from,
    fromHalf,
    until,
    untilHalf,
    begins,
    ends,
    days,
  } = leave
  return {
    on,
    post,
    posts,
    person,
    tier,
    kind,
    place,
    reason,
    acting,
    also,
    phone,
    urgent,
    files,
    completed,
    from,
    fromHalf,
    until,
    untilHalf,
    begins,
    ends,
    days,
  }
}
