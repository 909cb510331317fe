import type { Inputs } from './contract.ts'
import type { Plan } from './events.ts'

type Entry = Inputs['plan']

const answered = (given: Entry['alternatives'] = {}): Plan['alternatives'] =>
  Object.fromEntries(Object.entries(given).filter(([, reason]) => reason !== undefined))

/** What was entered, with everything that was left out as null. */
export const planOf = (i: Entry): Plan => ({
  title: i.title,
  sort: i.sort,
  date: i.date,
  time: i.time ?? null,
  hours: i.hours,
  participants: i.participants,
  form: i.form,
  place: i.place ?? null,
  theme: i.theme ?? null,
  agenda: i.agenda ?? null,
  alternatives: answered(i.alternatives),
  foreign: i.foreign,
  leaders: i.leaders ?? [],
  townshipHeads: i.townshipHeads ?? [],
  guestsReason: i.guestsReason ?? null,
  cost: i.cost ?? null,
  budget: i.budget ?? null,
  files: i.files ?? [],
})

/** Only what was entered anew; the answers given before stay beside new ones. */
export function changesOf(
  { alternatives, withoutGuests, ...entered }: Inputs['revise'],
  before: Pick<Plan, 'alternatives'>,
): Partial<Plan> {
  const given = Object.fromEntries(Object.entries(entered).filter(([, value]) => value !== undefined)) as Partial<Plan>
  return {
    ...given,
    ...(alternatives ? { alternatives: { ...before.alternatives, ...answered(alternatives) } } : {}),
    ...(withoutGuests ? { leaders: [], townshipHeads: [], guestsReason: null } : {}),
  }
}
