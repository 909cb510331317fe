import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ServeOptions, Serving } from '#cli'
import { maintain, type Database } from '#db'
import { jsonLog, makeApp, makeChanges, makeFileStore, makeSignIn, readProviders, readSecret, serveHttp, type MovableClock } from '#http'
import { civil, sealJournal, systemClock, tick, type Clock, type Government } from '#kernel'
import { loadOrganisation } from '#org'
import type { ScenarioFile } from '#scenario'
import { playSeason } from './demo/season.ts'
import { demonstrationClock, readDemonstration, writeDemonstration, type DemonstrationClock } from './demo/time.ts'
import { backupStream } from './backup.ts'
import { establish, isEstablished } from './establish.ts'
import { InstallationFault } from './fault.ts'
import { makeGovernment } from './government.ts'
import { carriedRulebooks, root, version } from './home.ts'
import { implementations } from './norms.ts'
import { readOfficialText } from './official-text.ts'
import { openPlace } from './place.ts'
import { makeRefresher } from './refresh.ts'
import { startTimers } from './timers.ts'

/** Seconds. A deadline lapses by itself within `lapses`; a command on its matter meets it at once in any case. */
const every = { lapses: 5, seal: 15, maintenance: 300 } as const

/** Opens or makes the database, founds the government or plays the demonstration, and listens until `close`. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { where, say } = options
  const { database } = await openPlace(where, say)
  try {
    const clock = options.demo ? await demonstration(database, options) : systemClock
    return await listen(database, clock, options)
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Plays the season on the first start. Returns the demonstration's own time. */
async function demonstration(database: Database, { where, say }: ServeOptions): Promise<DemonstrationClock> {
  const known = await readDemonstration(database)
  if (!known) {
    if (await isEstablished(makeGovernment({ database }))) throw new InstallationFault('This database holds a real government: a demonstration needs a folder or database of its own')
    await writeDemonstration(database, {})
  }
  if (known?.ahead !== undefined) return demonstrationClock(database, known)
  say('演示数据：正在推演一季的县政府工作…')
  let shown = 0
  const ends = await playSeason(database, fileKeeper(database, filesIn(where.folder)), (done, of, at) => {
    const part = Math.floor((done / of) * 10)
    if (part > shown) say(`  ${(shown = part) * 10}%  ${civil(at).toPlainDate().toString()}`)
  })
  await maintain(database)
  await writeDemonstration(database, { ahead: systemClock.now().until(ends).round({ largestUnit: 'hours' }).toString() })
  return demonstrationClock(database, (await readDemonstration(database)) ?? {})
}

const filesIn = (folder: string): string => join(folder, 'files')

/** An attachment of a story is kept as an uploaded one is: bytes under their hash, and a row that says so. */
function fileKeeper(database: Database, folder: string): (file: ScenarioFile, at: Temporal.Instant, person: string) => Promise<void> {
  const store = makeFileStore(folder)
  return async (file, at, person) => {
    const size = Buffer.byteLength(file.text)
    await store.receive(Readable.from([Buffer.from(file.text)]), size, async () => undefined)
    await database.kysely
      .insertInto('file')
      .values({ sha256: file.sha256, type: 'text/plain', size, uploaded: at, person })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

async function listen(database: Database, clock: Clock | DemonstrationClock, options: ServeOptions): Promise<Serving> {
  const changes = makeChanges()
  const failed = (job: string, error: unknown) => jsonLog({ level: 'error', job, error: error instanceof Error ? (error.stack ?? error.message) : String(error) } as never)
  const refresher = makeRefresher(
    () => government,
    (error) => failed('refresh', error),
  )
  const government: Government = makeGovernment({
    database,
    clock,
    onWritten: (written) => {
      changes.publish(written)
      refresher.onWritten(written)
    },
  })
  if (!options.demo) await found(government, options)
  const app = makeApp(government, await httpOptions(government, clock, changes, options))
  const timers = startTimers(
    [
      { name: 'lapses', everySeconds: every.lapses, run: () => tick(government) },
      { name: 'seal', everySeconds: every.seal, run: () => sealJournal(government) },
      ...(database.backend.needsMaintenance ? [{ name: 'maintenance', everySeconds: every.maintenance, run: () => maintain(database) }] : []),
    ],
    failed,
  )
  await tick(government)
  const served = await serveHttp(app, { port: options.port, ...(process.env['HOST'] ? { host: process.env['HOST'] } : {}) })
  return {
    url: served.url,
    close: async () => {
      await served.close()
      await timers.stop()
      await refresher.settled()
      if ('kept' in clock) await clock.kept()
      await sealJournal(government)
      await database.close()
    },
  }
}

async function found(government: Government, { organisation }: ServeOptions): Promise<void> {
  if (await readDemonstration(government.database)) throw new InstallationFault('This database holds a demonstration: start it with --demo, or name another folder or database')
  if (await isEstablished(government)) return
  if (organisation === undefined) throw new InstallationFault('The database is empty: name the organisation to begin with (--organisation FILE), or start a demonstration (--demo)')
  await establish(government, loadOrganisation(organisation))
}

async function httpOptions(government: Government, clock: Clock, changes: ReturnType<typeof makeChanges>, { where, demo }: ServeOptions) {
  const { database } = government
  const publicUrl = process.env['ZHENGGUI_PUBLIC_URL']
  const providers = process.env['ZHENGGUI_OIDC']
  const rulebooks = carriedRulebooks()
  const texts = new Map(await Promise.all(rulebooks.map(async (rulebook) => [rulebook.id, await readOfficialText(database, rulebook.id)] as const)))
  return {
    auth: makeSignIn(database, { secret: await readSecret(where.folder), demo, ...(publicUrl ? { publicUrl } : {}), ...(providers ? { providers: readProviders(providers) } : {}) }),
    ...(demo ? { demo: { clock: clock as MovableClock } } : {}),
    files: filesIn(where.folder),
    webRoot: join(root, 'dist/web'),
    changes,
    rulebooks,
    norms: implementations(government.shelf.current(civil(government.clock.now()).toPlainDate())),
    officialText: (rulebook: string) => texts.get(rulebook),
    version,
    // A PostgreSQL server has tools of its own that do this better.
    ...(where.url === undefined ? { backup: () => backupStream(database, where.folder) } : {}),
    ...(publicUrl ? { origins: [new URL(publicUrl).origin], trustProxy: true } : {}),
  }
}
