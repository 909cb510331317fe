import type { Where } from '#cli'
import { makeSignIn, readSecret } from '#http'
import { openExisting } from './place.ts'

/** Returns the one-time password, which is kept nowhere. */
export async function addUser(where: Where, person: string): Promise<string> {
  const { government, close } = await openExisting(where)
  try {
    const { accounts } = makeSignIn(government.database, { secret: await readSecret(where.folder), demo: false })
    return (await accounts.create(person, null)).password
  } finally {
    await close()
  }
}
