import type { PostId, Reader, Surroundings, Viewpoint } from '#kernel'
import type { AbsenceNotice } from '#org'
import type { Instead } from './events.ts'
import { invitedIn, type Engagement, type Invited } from './state.ts'
import { common, instant, overlap, stamped } from './time.ts'

type Span = { readonly starts: string; readonly ends: string }
/** Another engagement that is arranged for the same time. */
export type Other = Span & { readonly id: string; readonly title: string; readonly attends: readonly PostId[] }
type Around = Pick<Surroundings, 'org' | 'at'>
export type Busy = {
  readonly post: PostId
  readonly why: { readonly zh: string; readonly en: string }
  readonly instead: PostId | undefined
}

/** Those arranged that touch the time. They are few at any moment: what is past was held and is closed. */
export async function otherArranged(read: Reader, c: Viewpoint<Engagement>, span: Span): Promise<readonly Other[]> {
  const found = await read.matters<Engagement>('engagement', { stages: ['arranged'] })
  return found.flatMap(({ id, state }) => {
    const s = invitedIn(state)
    return s?.arrangement && id !== c.id && overlap(s, span)
      ? [{ id, title: s.title, starts: s.starts, ends: s.ends, attends: s.arrangement.attends }]
      : []
  })
}

/** Why a leader cannot be there: away or engaged by the organisation's record, or arranged to be elsewhere. */
function whyNot(
  post: PostId,
  span: Span,
  others: readonly Other[],
  id: string,
  { org }: Around,
): Busy['why'] | undefined {
  const absence = org
    .absencesBetween(instant(span.starts), instant(span.ends))
    .find(
      (a) =>
        a.post === post &&
        !(a.matter?.kind === 'engagement' && (a.matter.id === id || others.some((o) => o.id === a.matter?.id))),
    )
  if (absence) return { zh: absence.reason, en: absence.reason }
  const other = others.find((o) => o.attends.includes(post))
  return other && { zh: `出席「${other.title}」`, en: `at “${other.title}”` }
}

/** The pair first (article 9), then the other leaders in their order; the mayor stands in for nobody. */
function substitute(post: PostId, taken: readonly PostId[], isFree: (post: PostId) => boolean, { org, at }: Around) {
  const pair = org.pairOf(post, at)
  const others = org.leaders(at).filter((leader) => org.post(leader)?.rank !== 'mayor')
  return [...(pair ? [pair] : []), ...others].find(
    (leader) => leader !== post && !taken.includes(leader) && isFree(leader),
  )
}

/** Who of these cannot be there, and who could go instead. */
export function clashes(
  posts: readonly PostId[],
  span: Span,
  others: readonly Other[],
  id: string,
  around: Around,
): Busy[] {
  const reason = (post: PostId) => whyNot(post, span, others, id, around)
  return posts.flatMap((post) => {
    const why = reason(post)
    return why ? [{ post, why, instead: substitute(post, posts, (other) => reason(other) === undefined, around) }] : []
  })
}

/** For each leader asked who does not come, somebody who was not asked and comes: the pair where it is among them. */
export function insteadOf(asked: readonly PostId[], attends: readonly PostId[], { org, at }: Around): Instead[] {
  const spare = attends.filter((post) => !asked.includes(post))
  return asked
    .filter((post) => !attends.includes(post))
    .flatMap((post) => {
      const pair = org.pairOf(post, at)
      const place = spare.findIndex((other) => other === pair)
      const [by] = spare.splice(Math.max(place, 0), 1)
      return by ? [{ post, by }] : []
    })
}

/** 同时有多项重要活动: while both run, the work of who is double-booked is with whoever went instead. */
export function doubleBooked(s: Invited, instead: readonly Instead[], others: readonly Other[]): AbsenceNotice[] {
  return instead.flatMap(({ post, by }) => {
    const other = others.find((o) => o.attends.includes(post))
    if (!other) return []
    const both = common(s, other)
    return [
      {
        post,
        kind: 'engaged',
        from: stamped(both.starts),
        until: stamped(both.ends),
        acting: by,
        reason: `同时段另有公务活动：${other.title}`.slice(0, 200),
      },
    ]
  })
}
