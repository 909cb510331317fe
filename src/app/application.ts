import type { Application } from '#cli'
import { openDatabase } from '#db'
import { makeApp, makeChanges, makeSignIn, readSecret } from '#http'
import { civil, execute, Fault, makeCalendar, systemClock } from '#kernel'
import { movedDeadlines } from '#org'
import { makeGovernment, registry } from './government.ts'
import { carriedNotices, carriedRulebooks, openShelf, root, version } from './home.ts'
import { InstallationFault } from './fault.ts'
import { implementations } from './norms.ts'
import { keepOfficialText } from './official-text.ts'
import { openExisting, openPlace } from './place.ts'
import { replay } from './replay.ts'
import { serve } from './serve.ts'

/** The whole software, as the command line sees it. */
export const application: Application = {
  version,
  root,
  registry,
  rulebook: (id) => {
    const shelf = openShelf()
    if (id === undefined) return shelf.current(civil(systemClock.now()).toPlainDate())
    const found = shelf.byId(id)
    if (!found) throw new InstallationFault(`There is no rulebook ${id}: there is ${carriedRulebooks().map((rulebook) => rulebook.id).join(', ')}`)
    return found
  },
  calendar: () => makeCalendar(carriedNotices(), openShelf().current(civil(systemClock.now()).toPlainDate()).officeHours),
  open: openExisting,
  migrate: async (where) => {
    const { database, applied } = await openPlace(where)
    await database.close()
    return applied
  },
  serve,
  replay,
  openapi,
  keepText: ({ database }, rulebook, placed) => keepOfficialText(database, rulebook.id, placed),
  addUser: async (where, person) => {
    const { government, close } = await openExisting(where)
    try {
      const { accounts } = makeSignIn(government.database, { secret: await readSecret(where.folder), demo: false })
      return (await accounts.create(person, null)).password
    } finally {
      await close()
    }
  },
  importNotice: async (where, source, notice, dryRun) => {
    const { government, close } = await openExisting(where)
    try {
      const moved = await movedDeadlines(government, notice)
      if (!dryRun) {
        const { kind, id } = government.sources.calendar
        const outcome = await execute(government, { kind, id, command: 'import', input: { notice: source }, actor: 'system' })
        if (!outcome.ok) throw new InstallationFault(outcome.refusals.map((r) => `${r.says.en}. ${r.wayOut.en}`).join('\n'))
      }
      return moved
    } finally {
      await close()
    }
  },
}

/** The API describes itself: built on an empty database in memory, nothing is asked of it but its description. */
async function openapi(): Promise<unknown> {
  const database = await openDatabase({ memory: true })
  try {
    const government = makeGovernment({ database })
    const [rulebook] = carriedRulebooks()
    if (!rulebook) throw new Fault('There is no rulebook in rulebooks/')
    const app = makeApp(government, {
      auth: makeSignIn(database, { secret: 'only-to-describe-the-api-nobody-signs-in', demo: false }),
      files: '',
      webRoot: '',
      changes: makeChanges(),
      rulebooks: carriedRulebooks(),
      norms: implementations(rulebook),
      version,
      log: () => undefined,
    })
    return await (await app.request('/api/openapi.json')).json()
  } finally {
    await database.close()
  }
}
