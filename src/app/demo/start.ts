import { Readable } from 'node:stream'
import type { ServeOptions } from '#cli'
import { maintain, type Database } from '#db'
import { makeFileStore } from '#http'
import { civil, systemClock } from '#kernel'
import type { ScenarioFile } from '#scenario'
import { isEstablished } from '../establish.ts'
import { InstallationFault } from '../fault.ts'
import { makeGovernment } from '../government.ts'
import { filesIn } from '../place.ts'
import { playSeason } from './season.ts'
import { demonstrationClock, readDemonstration, writeDemonstration, type DemonstrationClock } from './time.ts'

/** Plays the season on the first start. Returns the demonstration's own time. */
export async function startDemonstration(
  database: Database,
  { where, say }: ServeOptions,
): Promise<DemonstrationClock> {
  const known = await readDemonstration(database)
  if (!known) {
    if (await isEstablished(makeGovernment({ database })))
      throw new InstallationFault(
        'This database holds a real government: a demonstration needs a folder or database of its own',
      )
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
  await writeDemonstration(database, {
    ahead: systemClock.now().until(ends).round({ largestUnit: 'hours' }).toString(),
  })
  return demonstrationClock(database, (await readDemonstration(database)) ?? {})
}

/** An attachment of a story is kept as an uploaded one is: bytes under their hash, and a row that says so. */
function fileKeeper(
  database: Database,
  folder: string,
): (file: ScenarioFile, at: Temporal.Instant, person: string) => Promise<void> {
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
