import type { Application } from '#cli'
import { civil, makeCalendar, systemClock } from '#kernel'
import { backupTo, restoreFrom } from './backup.ts'
import { InstallationFault } from './fault.ts'
import { registry } from './government.ts'
import { carriedNotices, carriedRulebooks, openShelf, root, version } from './home.ts'
import { importNotice } from './import-notice.ts'
import { keepOfficialText } from './official-text.ts'
import { openExisting, openPlace } from './place.ts'
import { replay } from './replay.ts'

const today = (): Temporal.PlainDate => civil(systemClock.now()).toPlainDate()

/** The whole software, as the command line sees it. What needs the HTTP side is loaded when asked for: the rest answers at once. */
export const application: Application = {
  version,
  root,
  registry,
  rulebook: (id) => {
    if (id === undefined) return openShelf().current(today())
    const found = openShelf().byId(id)
    if (!found)
      throw new InstallationFault(
        `There is no rulebook ${id}: there is ${carriedRulebooks()
          .map((rulebook) => rulebook.id)
          .join(', ')}`,
      )
    return found
  },
  calendar: () => makeCalendar(carriedNotices(), openShelf().current(today()).officeHours),
  open: openExisting,
  migrate: async (where) => {
    const { database, applied } = await openPlace(where)
    await database.close()
    return applied
  },
  backup: backupTo,
  restore: restoreFrom,
  serve: async (options) => (await import('./serve.ts')).serve(options),
  replay,
  openapi: async () => (await import('./openapi.ts')).openapi(),
  keepText: ({ database }, rulebook, placed) => keepOfficialText(database, rulebook.id, placed),
  addUser: async (where, person) => (await import('./add-user.ts')).addUser(where, person),
  importNotice,
}
