import { sql } from 'kysely'
import {
  makeReader,
  rulebookOf,
  sourcesNow,
  sourceVersions,
  surroundings,
  type Exception,
  type Government,
  type Surroundings,
} from '#kernel'
import type { Expectation } from '../format.ts'
import { bare, plain, sets } from './compare.ts'
import { deadlineMismatches } from './deadlines.ts'
import { refusalsAhead } from './refusals.ts'

type Found = {
  readonly stage: string
  readonly title: string
  readonly number: string | null
  readonly closed: boolean
  readonly rulebook: string
  readonly state: unknown
  readonly exceptions: readonly Exception[]
  readonly audience: readonly string[]
  readonly awaits: readonly string[]
}

/** What is not as it should be with a matter, in words; empty when all holds. */
export async function mismatches(
  expected: Expectation,
  { kind, id }: { readonly kind: string | undefined; readonly id: string },
  government: Government,
): Promise<string[]> {
  if (kind === undefined) return [`there is no matter ${id}`]
  return government.database.transaction(
    async (tx) => {
      const query = sql<Found>`select stage, title, number, closed, rulebook, state, exceptions, audience, awaits from matter where kind = ${kind} and id = ${id}`
      const matter = (await query.execute(tx)).rows[0]
      if (!matter) return [`there is no matter ${id}`]
      const at = government.clock.now()
      const sources = await sourcesNow(tx, government, await sourceVersions(tx, government))
      const c = surroundings(at, rulebookOf(government, matter.rulebook), sources)
      const found = [
        ...onItsFace(expected, matter, c),
        ...(expected.deadlines ? await deadlineMismatches(expected.deadlines, tx, { kind, id }, c) : []),
      ]
      if (!expected.refusals) return found
      const view = { ...c, id, state: matter.state, exceptions: matter.exceptions }
      const refused = await refusalsAhead(government.registry.procedure(kind)!, expected.as, view, makeReader(tx))
      return Object.entries(expected.refusals).reduce(
        (all, [command, norms]) => [
          ...all,
          ...sets(`refusals.${command}`, norms, refused(command.includes('.') ? command : `${kind}.${command}`)),
        ],
        found,
      )
    },
    { isolation: 'repeatable read' },
  )
}

function onItsFace(expected: Expectation, matter: Found, c: Surroundings): string[] {
  const { exceptions, acts, audience } = expected
  const setAside = matter.exceptions.map((e) => e.norm)
  const acting = matter.awaits.map((principal) => actingFor(principal, c))
  return [
    ...plain('stage', expected.stage, matter.stage),
    ...plain('closed', expected.closed, matter.closed),
    ...plain('title', expected.title, matter.title),
    ...plain('number', expected.number, matter.number),
    ...(exceptions ? sets('exceptions', exceptions, setAside) : []),
    ...(acts ? sets('acts', acts.map(bare), acting) : []),
    ...(audience ? audienceMismatches(audience, matter.audience.map(bare)) : []),
  ]
}

/** A post's work goes to whoever acts for it now. */
function actingFor(principal: string, { org, at }: Surroundings): string {
  const post = bare(principal)
  return post === principal ? principal : (org.actsFor(post, at)?.post ?? post)
}

function audienceMismatches(expected: NonNullable<Expectation['audience']>, found: readonly string[]): string[] {
  if (Array.isArray(expected)) return sets('audience', expected.map(bare), found)
  const missing = (expected.has ?? []).filter((one) => !found.includes(bare(one)))
  const leaking = (expected.lacks ?? []).filter((one) => found.includes(bare(one)))
  return [
    ...(missing.length ? [`audience lacks ${missing.join(', ')}`] : []),
    ...(leaking.length ? [`audience has ${leaking.join(', ')}`] : []),
  ]
}
