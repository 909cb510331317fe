import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type { FileCopies } from '#cli'
import type { Database } from '#db'
import { makeFileStore } from '#http'
import { InstallationFault } from './fault.ts'

type Known = { readonly sha256: string; readonly size: number }
const atOnce = 1000 // names

/**
 * Copies every attachment that the database knows, by its hash: what lies there in its size is not copied again, so a
 * nightly backup costs what came in since, and one that was cut off goes on. Each copy is hashed on its way and has its
 * name only when it is whole and on the disk. What was refused for its marking is not carried further.
 * @param check also hashes what lies there already
 */
export async function copyFiles(
  database: Database,
  from: string,
  to: string,
  { check = false }: { readonly check?: boolean } = {},
): Promise<FileCopies> {
  if (resolve(from) === resolve(to))
    throw new InstallationFault(`The copies of the attachments cannot lie in their own folder ${from}: name another`)
  const [source, target] = [makeFileStore(from), makeFileStore(to)]
  const count = { copied: 0, there: 0 }
  const trouble = { missing: [] as string[], damaged: [] as string[] }
  for await (const { sha256, size } of filesOf(database)) {
    const [place, copy] = [source.place(sha256), target.place(sha256)]
    if ((await sizeOf(copy)) === size && (!check || (await hashOf(copy)) === sha256)) count.there += 1
    else if ((await sizeOf(place)) === undefined) trouble.missing.push(sha256)
    else if (await copyWhole(place, copy, sha256)) count.copied += 1
    else trouble.damaged.push(sha256)
  }
  return { ...count, ...trouble }
}

async function* filesOf({ kysely }: Database): AsyncGenerator<Known> {
  let after = ''
  for (;;) {
    const { rows } = await sql<Known>`select f.sha256, f.size from file f left join file_text t using (sha256)
      where f.sha256 > ${after} and t.state is distinct from 'refused' order by f.sha256 limit ${atOnce}`.execute(
      kysely,
    )
    yield* rows
    if (rows.length < atOnce) return
    after = rows.at(-1)!.sha256
  }
}

const sizeOf = async (path: string): Promise<number | undefined> =>
  await stat(path).then(
    ({ size }) => size,
    () => undefined,
  )

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}

async function copyWhole(place: string, copy: string, sha256: string): Promise<boolean> {
  await mkdir(dirname(copy), { recursive: true, mode: 0o700 })
  const draft = `${copy}.part`
  try {
    const hash = createHash('sha256')
    await pipeline(
      createReadStream(place),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk)
          yield chunk
        }
      },
      createWriteStream(draft, { mode: 0o600 }),
    )
    if (hash.digest('hex') !== sha256) return false
    const handle = await open(draft, 'r+')
    await handle.sync()
    await handle.close()
    await rename(draft, copy)
    return true
  } finally {
    await rm(draft, { force: true })
  }
}
