import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, openDatabase, type Database } from '#db'
import { makeApp, makeChanges, makeSignIn, serveHttp, type MovableClock } from '#http'
import { standingClock, type Government } from '#kernel'
import { countedIds, type CountedIds } from '#scenario'
import { demoOrganisation, establish } from '../../../src/app/establish.ts'
import { makeGovernment } from '../../../src/app/government.ts'
import { carriedRulebooks, root } from '../../../src/app/home.ts'
import { implementations } from '../../../src/app/norms.ts'
import { sampleSeals } from '../../../src/app/seals.ts'
import { moment } from '../../contract/government.ts'

export type House = {
  readonly url: string
  readonly government: Government
  readonly clock: MovableClock & { set(to: Temporal.Instant): void }
  readonly ids: CountedIds
  /** The next new matter gets this id, so that a story can speak of it by its name. */
  named(id: string | undefined): void
  close(): Promise<void>
}

/** A whole demonstration in this process, at a time that stands still until it is set: real server, real database, real client. */
export async function openHouse(starts: string): Promise<House> {
  const files = await mkdtemp(join(tmpdir(), 'zhenggui-e2e-'))
  const database: Database = await openDatabase({ memory: true })
  await migrate(database)
  const standing = standingClock(moment(starts))
  const clock = {
    ...standing,
    shift: (by: Temporal.Duration) => standing.set(standing.now().add(by.round({ largestUnit: 'hours' }))),
    offset: () => Temporal.Duration.from({ hours: 0 }),
  }
  const changes = makeChanges()
  const ids = countedIds()
  let name: string | undefined
  const newId = (kind: string) => {
    const given = name
    name = undefined
    return given ?? ids.newId(kind)
  }
  const seals = sampleSeals()
  const government = makeGovernment({
    database,
    clock,
    newId,
    seals: seals.book,
    onWritten: (written) => changes.publish(written),
  })
  await establish(government, demoOrganisation())
  const app = makeApp(government, {
    auth: makeSignIn(database, { secret: 'a secret for one test run, thrown away with it', demo: true }),
    demo: { clock },
    files,
    seals,
    webRoot: join(root, 'dist/web'),
    changes,
    rulebooks: carriedRulebooks(),
    norms: implementations(carriedRulebooks().at(-1)!),
    version: 'test',
    limits: { api: { limit: 100_000, seconds: 60 }, signIn: { limit: 10_000, seconds: 60 } },
    log: () => undefined,
  })
  const served = await serveHttp(app, { port: 0 })
  return {
    url: served.url,
    government,
    clock,
    ids,
    named: (id) => {
      name = id
    },
    close: async () => {
      await served.close()
      await database.close()
      await rm(files, { recursive: true, force: true })
    },
  }
}
