import { openDatabase } from '#db'
import { makeApp, makeChanges, makeSignIn } from '#http'
import { Fault } from '#kernel'
import { makeGovernment } from './government.ts'
import { carriedRulebooks, version } from './home.ts'
import { implementations } from './norms.ts'

/** The API describes itself: built on an empty database in memory, nothing is asked of it but its description. */
export async function openapi(): Promise<unknown> {
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
