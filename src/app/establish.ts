import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { civil, execute, Fault, type Government } from '#kernel'
import { founding, loadOrganisation, type OrganisationFile } from '#org'
import { loadInterpretations, type Interpretation, type Rulebook } from '#rulebook'
import { carriedNotices, root } from './home.ts'

export const demoOrganisation = (): OrganisationFile => loadOrganisation(join(root, 'demo/organization.yaml'))

/** Long before any story or record: whoever holds a post when a government is founded has held it. */
const sinceEver = '2000-01-01'

export async function isEstablished({ database, sources }: Government): Promise<boolean> {
  const found = await database.kysely
    .selectFrom('matter')
    .select('id')
    .where('kind', '=', sources.organisation.kind)
    .where('id', '=', sources.organisation.id)
    .executeTakeFirst()
  return found !== undefined
}

/** The register that goes with a rulebook, as this version of the software carries it. */
function readingsOf(rulebook: Rulebook): readonly Interpretation[] {
  const register = join(root, `rulebooks/${rulebook.id}.interpretations.yaml`)
  return existsSync(register) ? loadInterpretations(register, rulebook) : []
}

/** Brings readings that are new in this version into the register of a government that was founded before; what stands there stays. */
export async function extendReadings(government: Government): Promise<void> {
  const rulebook = government.shelf.current(civil(government.clock.now()).toPlainDate())
  const outcome = await execute(government, {
    kind: 'interpretations',
    id: 'register',
    command: 'extend',
    actor: 'system',
    input: { entries: readingsOf(rulebook) },
  })
  if (!outcome.ok)
    throw new Fault(`interpretations.extend: ${outcome.refusals.map((r) => `${r.norm} ${r.says.en}`).join('; ')}`)
}

/**
 * Founds a government on an empty database: its calendar, organisation and register of interpretations, each by a
 * command of the system. Continues where an earlier attempt was cut off.
 */
export async function establish(government: Government, organisation: OrganisationFile): Promise<void> {
  const rulebook = government.shelf.current(civil(government.clock.now()).toPlainDate())
  const interpretations = readingsOf(rulebook)
  for (const envelope of founding({
    organisation,
    from: sinceEver,
    rulebook: rulebook.id,
    interpretations,
    notices: carriedNotices(),
  })) {
    const outcome = await execute(government, envelope)
    if (!outcome.ok && !outcome.refusals.every((r) => r.norm === 'system.exists'))
      throw new Fault(
        `${envelope.kind}.${envelope.command}: ${outcome.refusals.map((r) => `${r.norm} ${r.says.en}`).join('; ')}`,
      )
  }
}
