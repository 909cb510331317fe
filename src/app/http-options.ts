import { join } from 'node:path'
import type { ServeOptions } from '#cli'
import { makeSignIn, readProviders, readSecret, type Changes, type HttpOptions, type MovableClock } from '#http'
import { civil, type Clock, type Government } from '#kernel'
import { backupStream } from './backup.ts'
import { carriedRulebooks, root, version } from './home.ts'
import { implementations } from './norms.ts'
import { readOfficialText } from './official-text.ts'
import { filesIn } from './place.ts'

/** What the HTTP side is made from: settings of the installation come from the environment (README). */
export async function httpOptions(
  government: Government,
  clock: Clock,
  changes: Changes,
  { where, demo }: ServeOptions,
): Promise<HttpOptions> {
  const { database } = government
  const publicUrl = process.env['ZHENGGUI_PUBLIC_URL']
  const providers = process.env['ZHENGGUI_OIDC']
  const rulebooks = carriedRulebooks()
  const texts = new Map(
    await Promise.all(
      rulebooks.map(async (rulebook) => [rulebook.id, await readOfficialText(database, rulebook.id)] as const),
    ),
  )
  return {
    auth: makeSignIn(database, {
      secret: await readSecret(where.folder),
      demo,
      ...(publicUrl ? { publicUrl } : {}),
      ...(providers ? { providers: readProviders(providers) } : {}),
    }),
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
