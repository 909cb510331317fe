import type { Surroundings, Viewpoint } from '#kernel'
import { approverOf } from '../authority.ts'
import type { ConferenceView } from '../contract.ts'
import type { Guests, Signer } from '../events.ts'
import { asked } from '../rules/content.ts'
import { known, type Conference } from '../state.ts'
import { yearOf } from '../year-count.ts'

/** A conference as its page shows it. */
export function conferenceView(c: Viewpoint<Conference>): ConferenceView {
  const s = known(c.state)
  const { named, by, step } = shown(c)
  const all = ({ leaders, townshipHeads }: Guests) => [...leaders, ...townshipHeads].map(named)
  return {
    lead: named(s.lead),
    sort: s.sort,
    form: s.form,
    year: yearOf(s),
    date: s.date,
    time: s.time,
    hours: s.hours,
    participants: s.participants,
    place: s.place,
    theme: s.theme,
    agenda: s.agenda,
    alternatives: asked(s).map((alternative) => ({ alternative, reason: s.alternatives[alternative] ?? null })),
    foreign: s.foreign,
    leaders: s.leaders.map(named),
    townshipHeads: s.townshipHeads.map(named),
    guestsReason: s.guestsReason,
    cost: s.cost,
    budget: s.budget,
    approver: named(approverOf(s, c)),
    submitted: step(s.submitted),
    office: step(s.office),
    foreignOffice: s.foreignOffice && {
      on: s.foreignOffice.on,
      by: by(s.foreignOffice.by),
      text: s.foreignOffice.text,
      unit: named(s.foreignOffice.unit),
      result: s.foreignOffice.result,
    },
    guests: s.guests && {
      on: s.guests.on,
      by: by(s.guests.by),
      text: s.guests.text,
      admitted: all(s.guests.admitted),
      struck: all(s.guests.struck),
    },
    approval: step(s.approval),
    moves: s.moves.map((move) => ({ ...move, by: by(move.by) })),
    returns: s.returns.map((back) => ({ on: back.on, by: by(back.by), reason: back.reason })),
    ended: 'ended' in s ? { on: s.ended.on, by: by(s.ended.by), reason: s.ended.reason } : null,
    held: 'held' in s ? { ...s.held, by: by(s.held.by) } : null,
  }
}

function shown({ org }: Pick<Surroundings, 'org'>) {
  const named = (id: string) => ({ id, name: org.name(id) })
  const by = (who: Signer) => ({ post: named(who.post), for: who.for === null ? null : named(who.for) })
  const step = (mark: { readonly on: string; readonly by: Signer; readonly text?: string | null } | null) =>
    mark && { on: mark.on, by: by(mark.by), text: mark.text ?? null }
  return { named, by, step }
}
