import type { Surroundings, Viewpoint } from '#kernel'
import type { EngagementView } from '../contract.ts'
import type { Signer } from '../events.ts'
import { latest, receptionLimits } from '../figures.ts'
import { companions } from '../rules/thrift.ts'
import { clashes } from '../schedule.ts'
import { invitedIn, known, movesOf, type Engagement, type Known } from '../state.ts'

/** An engagement as its page shows it. Conflicts with leave are those of now; with other engagements the checklist knows. */
export function engagementView(c: Viewpoint<Engagement>): EngagementView {
  const s = known(c.state)
  const { named, by, step } = shown(c)
  const i = invitedIn(s)
  const { latest: date, provisional } = latest(s.starts, c)
  const arranged = i?.arrangement
  return {
    host: named(s.host),
    sort: s.sort,
    starts: s.starts,
    ends: s.ends,
    place: s.place,
    handedOver: s.handed && { on: s.handed.on, by: by(s.handed.by) },
    invited: (i?.leaders ?? []).map(named),
    content: i?.content ?? null,
    asked: i?.asked ?? null,
    conference: i?.conference ?? null,
    foreign: i?.foreign ?? false,
    participants: i?.participants ?? null,
    cost: i?.cost ?? null,
    budget: i?.budget ?? null,
    reception: i?.reception ?? null,
    receptionLimits: i?.reception ? limitsShown(i.reception.guests, c) : null,
    late: i?.late ?? null,
    latest: { date, provisional },
    conflicts: conflictsNow(s, c).map(({ post, why, instead }) => ({
      post: named(post),
      why,
      instead: instead ? named(instead) : null,
    })),
    foreignReview: i?.foreignReview ? { ...step(i.foreignReview), result: i.foreignReview.result } : null,
    approval: i?.approval ? step(i.approval) : null,
    partyApproval: i?.partyApproval ? { ...i.partyApproval, by: by(i.partyApproval.by) } : null,
    arranged: arranged
      ? {
          ...step({ ...arranged, text: arranged.note }),
          attends: arranged.attends.map(named),
          instead: arranged.instead.map((one) => ({ post: named(one.post), by: named(one.by) })),
          lateReason: arranged.late,
        }
      : null,
    moves: movesOf(s).map((move) => ({
      ...step({ ...move, text: move.reason }),
      from: move.from,
      to: move.to,
      untold: move.untold.map((principal) => c.org.name(principal.slice(principal.indexOf(':') + 1))),
    })),
    ended: 'ended' in s ? { on: s.ended.on, by: by(s.ended.by), reason: s.ended.reason } : null,
    held:
      'held' in s
        ? {
            on: s.held.on,
            by: by(s.held.by),
            attended: s.held.attended.map(named),
            participants: s.held.participants,
            cost: s.held.cost,
            list: s.held.list,
            text: s.held.text,
          }
        : null,
  }
}

const conflictsNow = (s: Known, c: Viewpoint<Engagement>) =>
  s.stage === 'invited' || s.stage === 'arranged' ? clashes(s.arrangement?.attends ?? s.leaders, s, [], c.id, c) : []

function limitsShown(guests: number, c: Viewpoint<Engagement>): EngagementView['receptionLimits'] {
  const limits = receptionLimits(c)
  const { checked } = c.norm('thrift.reception')
  return { guests, accompanying: companions(limits, guests), meals: limits.meals, checked: String(checked ?? true) }
}

function shown({ org }: Pick<Surroundings, 'org'>) {
  const named = (id: string) => ({ id, name: org.name(id) })
  const by = (who: Signer) => ({ post: named(who.post), for: who.for === null ? null : named(who.for) })
  const step = (mark: { readonly on: string; readonly by: Signer; readonly text: string | null }) => ({
    on: mark.on,
    by: by(mark.by),
    text: mark.text,
  })
  return { named, by, step }
}
