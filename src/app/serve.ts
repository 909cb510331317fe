import type { ServeOptions, Serving } from '#cli'
import { maintain, type Database } from '#db'
import { jsonLog, makeApp, makeChanges, makeFileReading, serveHttp, type FileReading, type Served } from '#http'
import { sealJournal, systemClock, tick, type Clock, type Government } from '#kernel'
import { loadOrganisation } from '#org'
import { closeRenderers } from '#render'
import type { SealProvider } from '#seals'
import { startDemonstration } from './demo/start.ts'
import { readDemonstration, type DemonstrationClock } from './demo/time.ts'
import { establish, extendReadings, isEstablished } from './establish.ts'
import { InstallationFault } from './fault.ts'
import { makeGovernment } from './government.ts'
import { httpOptions } from './http-options.ts'
import { filesIn, openPlace } from './place.ts'
import { sealProvider } from './seals.ts'
import { makeRefresher } from './refresh.ts'
import { startTimers, type Job } from './timers.ts'

/** Seconds. A deadline lapses by itself within `lapses`; a command on its matter meets it at once in any case. */
const every = { lapses: 5, seal: 15, files: 10, maintenance: 300 } as const

/** Opens or makes the database, founds the government or plays the demonstration, and listens until `close`. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { where, say } = options
  const seals = sealProvider(options.seals, options.demo, where.folder)
  const { database } = await openPlace(where, say)
  try {
    const clock = options.demo ? await startDemonstration(database, options) : systemClock
    return await listen(database, clock, options, seals)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function listen(
  database: Database,
  clock: Clock | DemonstrationClock,
  options: ServeOptions,
  seals: SealProvider,
): Promise<Serving> {
  const changes = makeChanges()
  const refresher = makeRefresher(
    () => government,
    (error) => report('refresh', error),
  )
  const government: Government = makeGovernment({
    database,
    clock,
    seals: seals.book,
    onWritten: (written) => {
      changes.publish(written)
      refresher.onWritten(written)
    },
  })
  if (!options.demo) await found(government, options)
  await extendReadings(government)
  const reading = makeFileReading({
    database,
    folder: filesIn(options.where.folder),
    clock: systemClock,
    log: jsonLog,
  })
  const app = makeApp(government, { ...(await httpOptions(government, clock, changes, options)), reading, seals })
  await tick(government)
  const served = await bind(app, options.port)
  const timers = startTimers(jobs(government, reading), report)
  return {
    url: served.url,
    close: async () => {
      await served.close()
      await reading.close()
      await timers.stop()
      await refresher.settled()
      await closeRenderers()
      if ('kept' in clock) await clock.kept()
      await sealJournal(government)
      await database.close()
    },
  }
}

const jobs = (government: Government, reading: FileReading): Job[] => [
  { name: 'lapses', everySeconds: every.lapses, run: () => tick(government) },
  { name: 'seal', everySeconds: every.seal, run: () => sealJournal(government) },
  // Attachments that were taken in and not read for their words before the server last ended.
  { name: 'files', everySeconds: every.files, run: () => reading.readWaiting() },
  ...(government.database.backend.needsMaintenance
    ? [{ name: 'maintenance', everySeconds: every.maintenance, run: () => maintain(government.database) }]
    : []),
]

const report = (job: string, error: unknown): void =>
  jsonLog({ level: 'error', job, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })

async function bind(app: ReturnType<typeof makeApp>, port: number): Promise<Served> {
  const host = process.env['HOST']
  try {
    return await serveHttp(app, { port, ...(host ? { host } : {}) })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new InstallationFault(`Port ${port} is taken: name another with --port`)
    if (code === 'EACCES')
      throw new InstallationFault(`Port ${port} may not be used by this user: name another with --port`)
    throw error
  }
}

async function found(government: Government, { organisation }: ServeOptions): Promise<void> {
  if (await readDemonstration(government.database))
    throw new InstallationFault(
      'This database holds a demonstration: start it with --demo, or name another folder or database',
    )
  if (await isEstablished(government)) return
  if (organisation === undefined)
    throw new InstallationFault(
      'The database is empty: name the organisation to begin with (--organisation FILE), or start a demonstration (--demo)',
    )
  await establish(government, loadOrganisation(organisation))
}
