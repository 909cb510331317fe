import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { civil, execute, Fault, type Government } from '#kernel'
import { founding, loadOrganisation, type OrganisationFile } from '#org'
import { loadInterpretations } from '#rulebook'
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

/**
 * Founds a government on an empty database: its calendar, organisation and register of interpretations, each by a
 * command of the system. Continues where an earlier attempt was cut off.
 */
export async function establish(government: Government, organisation: OrganisationFile): Promise<void> {
  const rulebook = government.shelf.current(civil(government.clock.now()).toPlainDate())
  const register = join(root, `rulebooks/${rulebook.id}.interpretations.yaml`)
  const interpretations = existsSync(register) ? loadInterpretations(register, rulebook) : []
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
