import type { Inputs } from './contract.ts'
import type { Invitation } from './events.ts'

/** What was entered, with everything that was left out as null. */
export const invitationOf = (i: Inputs['invite']): Invitation => ({
  title: i.title,
  sort: i.sort,
  starts: i.starts,
  ends: i.ends,
  place: i.place,
  leaders: i.leaders,
  content: i.content ?? null,
  asked: i.asked ?? null,
  conference: i.conference ?? null,
  foreign: i.foreign,
  participants: i.participants ?? null,
  cost: i.cost ?? null,
  budget: i.budget ?? null,
  reception: i.reception
    ? {
        letter: i.reception.letter ?? null,
        guests: i.reception.guests,
        accompanying: i.reception.accompanying,
        meals: i.reception.meals,
      }
    : null,
  late: i.late ?? null,
  files: i.files ?? [],
})
