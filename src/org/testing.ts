import { fileURLToPath } from 'node:url'
import type { Database } from '#db'
import {
  execute,
  makeCalendar,
  makeRegistry,
  readNotices,
  standingClock,
  zone,
  type Government,
  type Module,
  type Notice,
} from '#kernel'
import type { World } from '#kernel/testing'
import { loadInterpretations, loadRulebook, makeShelf, type Interpretation, type Rulebook } from '#rulebook'
import { calendarSource } from './calendar/source.ts'
import { foundingOf } from './file/founding.ts'
import { founding } from './founding.ts'
import { readingsSource } from './interpretations/readings.ts'
import { orgModule } from './module.ts'
import { organisationSource } from './source.ts'
import { loadOrganisation } from './file/load.ts'
import type { OrganisationFile } from './file/schema.ts'
import type { OrganisationEvent } from './organisation/events.ts'
import { evolve } from './organisation/evolve.ts'
import { unfounded, type AbsenceRecord, type OrganisationState } from './organisation/state.ts'
import { makeOrganisation } from './who/make-organisation.ts'

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

export const demoOrganisation: () => OrganisationFile = once(() =>
  loadOrganisation(inProject('demo/organization.yaml')),
)
export const demoRulebook: () => Rulebook = once(() => loadRulebook(inProject('rulebooks/yiyuan-2022.yaml')))
export const demoInterpretations: () => readonly Interpretation[] = once(() =>
  loadInterpretations(inProject('rulebooks/yiyuan-2022.interpretations.yaml'), demoRulebook()),
)
export const demoNotices: () => readonly Notice[] = once(() => readNotices(inProject('calendars')))
const demoCalendar = once(() => makeCalendar(demoNotices(), demoRulebook().officeHours))

/** Long before any test: whoever holds a post in the demonstration has always held it. */
const sinceEver = '2000-01-01'

/** The first event of the demonstration's organisation, to be given to `specify`. */
export const demoEstablished = (from: string = sinceEver): OrganisationEvent => ({
  type: 'organisation.established',
  data: foundingOf(demoOrganisation(), from),
})
export const demoOrganisationState = (from: string = sinceEver): OrganisationState =>
  evolve(unfounded, demoEstablished(from))

/** A post that is away; without dates always. Dates count whole, moments carry an offset. `engaged`: double-booked. */
export type AwayInTest =
  | string
  | {
      readonly post: string
      readonly from?: string
      readonly until?: string
      readonly acting?: string
      readonly reason?: string
      readonly kind?: 'away' | 'engaged'
    }

export type DemoOptions = {
  readonly absences?: readonly AwayInTest[]
  /** Who holds a post instead of the person of its name; null: nobody. */
  readonly holders?: Readonly<Record<string, string | null>>
  /** Readings that the office has taken instead, by entry. */
  readonly readings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** ISO date since when the organisation stands. */
  readonly at?: string
  /** Further events of the organisation: pairs, designations, merged units. */
  readonly events?: readonly OrganisationEvent[]
}

/** The demonstration government as rules see it: real rulebook, calendar and readings, everybody present. */
export function demoWorld(options: DemoOptions = {}): World {
  const { absences = [], holders = {}, readings = {}, at, events = [] } = options
  const standing = events.reduce(evolve, demoOrganisationState(at))
  const state: OrganisationState = {
    ...standing,
    holders: [
      ...standing.holders.filter((holder) => !(holder.post in holders)),
      ...Object.entries(holders).flatMap(([post, person]) =>
        person === null ? [] : [{ post, person, from: at ?? sinceEver }],
      ),
    ],
    absences: [...standing.absences, ...absences.map(absenceOf)],
  }
  const values = new Map<string, Readonly<Record<string, unknown>>>(
    demoInterpretations().map((entry) => [entry.id, entry.values]),
  )
  for (const [entry, taken] of Object.entries(readings)) values.set(entry, taken)
  return {
    rulebook: demoRulebook(),
    calendar: demoCalendar(),
    org: makeOrganisation(state, 1),
    reading: (id) => {
      const found = values.get(id)
      if (!found) throw new Error(`The register of interpretations has no entry ${id}`)
      return found
    },
  }
}

function absenceOf(away: AwayInTest): AbsenceRecord {
  const {
    post,
    from = '1950-01-01',
    until = '2190-12-31',
    acting,
    reason = '因公外出',
    kind = 'away',
  } = typeof away === 'string' ? { post: away } : away
  return { post, from, until, reason, kind, ...(acting ? { acting } : {}) }
}

export type GovernmentInTest = Government & { readonly clock: ReturnType<typeof standingClock> }

/** The demonstration government on an empty database, founded, with a clock that stands at a local time until it is set. New matters are numbered by kind. */
export async function demoGovernment(
  database: Database,
  modules: readonly Module[],
  at: string,
): Promise<GovernmentInTest> {
  const counts = new Map<string, number>()
  const government: GovernmentInTest = {
    database,
    registry: makeRegistry([...modules, orgModule]),
    shelf: makeShelf([demoRulebook()]),
    sources: {
      organisation: organisationSource,
      readings: readingsSource,
      calendar: calendarSource(demoNotices(), demoRulebook().officeHours),
    },
    clock: standingClock(localInstant(at)),
    newId: (kind) => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      return `${kind}-${counts.get(kind)}`
    },
    onWritten: () => undefined,
  }
  for (const envelope of founding({
    organisation: demoOrganisation(),
    from: sinceEver,
    rulebook: demoRulebook().id,
    interpretations: demoInterpretations(),
    notices: demoNotices(),
  })) {
    const outcome = await execute(government, envelope)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  }
  return government
}

export const localInstant = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()
