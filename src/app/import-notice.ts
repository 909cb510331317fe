import type { Where } from '#cli'
import { execute, type Notice } from '#kernel'
import { movedDeadlines, type MovedDeadline } from '#org'
import { InstallationFault } from './fault.ts'
import { openExisting } from './place.ts'
import { refreshed } from './refresh.ts'

/** Imports a year's notice and derives every open matter again; in a dry run only says what would move. */
export async function importNotice(
  where: Where,
  source: string,
  notice: Notice,
  dryRun: boolean,
): Promise<readonly MovedDeadline[]> {
  const { government, close } = await openExisting(where)
  try {
    const moved = await movedDeadlines(government, notice)
    if (dryRun) return moved
    const { kind, id } = government.sources.calendar
    const outcome = await execute(government, {
      kind,
      id,
      command: 'import',
      input: { notice: source },
      actor: 'system',
    })
    if (!outcome.ok) throw new InstallationFault(outcome.refusals.map((r) => `${r.says.en}. ${r.wayOut.en}`).join('\n'))
    await refreshed(government, outcome.written)
    return moved
  } finally {
    await close()
  }
}
