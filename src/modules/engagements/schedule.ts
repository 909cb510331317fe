import type { PostId, Surroundings } from '#kernel'
import type { AbsenceNotice } from '#org'
import type { Instead } from './events.ts'
import { undisclosed, type Other, type Span } from './others.ts'
import { common, instant, stamped } from './time.ts'

type Around = Pick<Surroundings, 'org' | 'at'>
export type Busy = {
  readonly post: PostId
  readonly why: { readonly zh: string; readonly en: string }
  readonly instead: PostId | undefined
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
  return other && whereabouts(other)
}

function whereabouts({ kind, title }: Other): Busy['why'] {
  switch (kind) {
    case 'engagement':
      return { zh: `出席「${title}」`, en: `at “${title}”` }
    case 'meeting':
      return { zh: `参加「${title}」`, en: `in the meeting “${title}”` }
    case 'research':
      return title === undisclosed
        ? { zh: undisclosed, en: 'on other duty' }
        : { zh: `调研「${title}」`, en: `in the field: “${title}”` }
  }
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

/** Everybody sees why somebody is engaged: of research no more than that. */
const told = ({ kind, title }: Other): string =>
  kind === 'research' ? '同时段另有公务' : `同时段另有${kind === 'meeting' ? '会议' : '公务活动'}：${title}`

/** 同时有多项重要活动: while both run, the work of who is double-booked is with whoever went instead. */
export function doubleBooked(s: Span, instead: readonly Instead[], others: readonly Other[]): AbsenceNotice[] {
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
        reason: told(other).slice(0, 200),
      },
    ]
  })
}
