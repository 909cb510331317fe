import { makeReader, prospects, rulebookOf, sourcesNow, sourceVersions, surroundings, zone, type Exception, type Government, type Organisation, type Surroundings, type Viewpoint } from '#kernel'
import { sql } from 'kysely'
import type { Expectation, ExpectedDeadline } from './format.ts'
import { momentOf } from './time.ts'

type Found = {
  readonly stage: string
  readonly title: string
  readonly number: string | null
  readonly unit: string | null
  readonly closed: boolean
  readonly rulebook: string
  readonly state: unknown
  readonly exceptions: readonly Exception[]
  readonly audience: readonly string[]
  readonly awaits: readonly string[]
}
type FoundDeadline = { readonly key: string; readonly norm: string; readonly owes: readonly string[]; readonly due: Temporal.Instant | null; readonly lapsed: boolean; readonly provisional: boolean }

/** What is not as it should be with a matter, in words; empty when all holds. */
export async function mismatches(expected: Expectation, name: string, government: Government, kindOf: (name: string) => string | undefined): Promise<string[]> {
  const kind = kindOf(name)
  return government.database.transaction(
    async (tx) => {
      const c = surroundingsAt(government, await sourcesNow(tx, government, await sourceVersions(tx, government)))
      const matter = kind === undefined ? undefined : (await sql<Found>`select stage, title, number, unit, closed, rulebook, state, exceptions, audience, awaits from matter where kind = ${kind} and id = ${name}`.execute(tx)).rows[0]
      if (!matter || kind === undefined) return [`there is no matter ${name}`]
      const deadlines = expected.deadlines ? (await sql<FoundDeadline>`select key, norm, owes, due, lapsed, provisional from deadline where kind = ${kind} and id = ${name} order by key`.execute(tx)).rows : []
      const found = [
        ...plain('stage', expected.stage, matter.stage),
        ...plain('closed', expected.closed, matter.closed),
        ...plain('title', expected.title, matter.title),
        ...plain('number', expected.number, matter.number),
        ...(expected.exceptions ? sets('exceptions', expected.exceptions, matter.exceptions.map((e) => e.norm)) : []),
        ...(expected.deadlines ? deadlineMismatches(expected.deadlines, deadlines, c) : []),
        ...(expected.acts ? sets('acts', expected.acts.map(bare), matter.awaits.map((principal) => actingFor(principal, c))) : []),
        ...(expected.audience ? audienceMismatches(expected.audience, matter.audience) : []),
      ]
      if (!expected.refusals) return found
      const view: Viewpoint<any> = { ...surroundings(c.at, rulebookOf(government, matter.rulebook), c), id: name, state: matter.state, exceptions: matter.exceptions }
      const refused = await refusalsNow(government, kind, expected.as, view, makeReader(tx))
      return [...found, ...Object.entries(expected.refusals).flatMap(([command, norms]) => sets(`refusals.${command}`, norms, refused(command.includes('.') ? command : `${kind}.${command}`)))]
    },
    { isolation: 'repeatable read' },
  )
}

export function surroundingsAt(government: Government, sources: Pick<Surroundings, 'org' | 'reading' | 'calendar'>): Surroundings {
  const at = government.clock.now()
  return surroundings(at, government.shelf.current(at.toZonedDateTimeISO(zone).toPlainDate()), sources)
}

const plain = <T>(field: string, expected: T | undefined, found: T): string[] => (expected === undefined || expected === found ? [] : [`${field} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`])

function sets(field: string, expected: readonly string[], found: readonly string[]): string[] {
  const missing = [...new Set(expected)].filter((one) => !found.includes(one))
  const more = [...new Set(found)].filter((one) => !expected.includes(one))
  return [...(missing.length ? [`${field} lacks ${missing.join(', ')}`] : []), ...(more.length ? [`${field} has ${more.join(', ')} besides`] : [])]
}

/** `post:mayor` may be written `mayor`. */
const bare = (principal: string): string => principal.replace(/^post:/, '')

/** A post's work goes to whoever acts for it now. */
const actingFor = (principal: string, c: { org: Organisation; at: Temporal.Instant }): string => (principal.startsWith('post:') ? (c.org.actsFor(bare(principal), c.at)?.post ?? bare(principal)) : principal)

function audienceMismatches(expected: NonNullable<Expectation['audience']>, found: readonly string[]): string[] {
  const readers = found.map(bare)
  if (Array.isArray(expected)) return sets('audience', expected.map(bare), readers)
  const missing = (expected.has ?? []).filter((one) => !readers.includes(bare(one)))
  const leaking = (expected.lacks ?? []).filter((one) => readers.includes(bare(one)))
  return [...(missing.length ? [`audience lacks ${missing.join(', ')}`] : []), ...(leaking.length ? [`audience has ${leaking.join(', ')}`] : [])]
}

/** Every open deadline is named, and every one named is open. */
function deadlineMismatches(expected: readonly ExpectedDeadline[], found: readonly FoundDeadline[], c: Surroundings): string[] {
  const fits = (want: ExpectedDeadline, have: FoundDeadline): boolean => {
    if (typeof want === 'string') return want === have.norm || want === have.key
    if (want.norm !== have.norm || (want.part !== undefined && have.key !== `${want.norm}:${want.part}`)) return false
    if (want.owes && sets('', want.owes.map(bare), have.owes.map(bare)).length) return false
    if (want.lapsed !== undefined && want.lapsed !== have.lapsed) return false
    if (want.provisional !== undefined && want.provisional !== have.provisional) return false
    return want.due === undefined || isDue(want.due, have.due, c)
  }
  const told = (d: FoundDeadline): string => `${d.key} (${d.owes.join(', ')}; ${d.due ? localTime(d.due) : 'no date'}${d.lapsed ? ', lapsed' : ''}${d.provisional ? ', provisional' : ''})`
  const missing = expected.filter((want) => !found.some((have) => fits(want, have))).map((want) => (typeof want === 'string' ? want : JSON.stringify(want)))
  const more = found.filter((have) => !expected.some((want) => fits(want, have))).map(told)
  return [...(missing.length ? [`deadlines lack ${missing.join(', ')}`] : []), ...(more.length ? [`deadlines have ${more.join(', ')} besides`] : [])]
}

const localTime = (at: Temporal.Instant): string => at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

function isDue(want: string | null, have: Temporal.Instant | null, c: Surroundings): boolean {
  if (want === null || have === null) return want === have
  return want.length === 10 ? localTime(have).startsWith(want) : Temporal.Instant.compare(momentOf(want, c.calendar), have) === 0
}

/** Which norms would refuse a command that nobody has given yet. Without a person, who may give it is left open. */
async function refusalsNow(government: Government, kind: string, as: string | undefined, view: Viewpoint<any>, read: ReturnType<typeof makeReader>): Promise<(command: string) => string[]> {
  const procedure = government.registry.procedure(kind)!
  const ahead = await prospects(procedure, { person: as ?? '' }, view, read)
  const released = (norm: string) => view.exceptions.some((e) => e.norm === norm || e.norm === view.rulebook.norms.get(norm)?.releasedBy)
  return (command) => {
    const prospect = ahead.find((p) => p.command.name === command)
    if (!prospect) return ['system.stage']
    const unmet = prospect.checks.filter((check) => check.verdict.state === 'unmet' && !released(check.norm)).map((check) => check.norm)
    return as === undefined ? unmet : [...new Set([...prospect.notYours.map((r) => r.norm), ...unmet])]
  }
}
