import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#db'
import { makeFileStore } from '#http'
import { eachDatabase } from '../../test/contract/database.ts'
import { copyFiles } from './file-copies.ts'

eachDatabase('copies of the attachments', (open) => {
  let root: string
  let database: Database
  const folder = (name: string) => join(root, name)
  const at = (name: string, sha256: string) => makeFileStore(folder(name)).place(sha256)
  const write = async (path: string, text: string) => {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  const known = async (text: string, bytes = text) => {
    const sha256 = createHash('sha256').update(text).digest('hex')
    await database.kysely
      .insertInto('file')
      .values({
        sha256,
        type: 'text/plain',
        size: Buffer.byteLength(text),
        uploaded: '2026-03-02T01:00:00Z',
        person: 'p',
      })
      .execute()
    if (bytes) await write(at('files', sha256), bytes)
    return sha256
  }
  let [first, lost, rotten, secret] = ['', '', '', '']
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'zhenggui-copies-'))
    database = await open()
    first = await known('预算')
    await known('供水')
    lost = await known('丢失', '')
    rotten = await known('完好', '损坏')
    secret = await known('密件')
    await database.kysely.insertInto('file_text').values({ sha256: secret, state: 'refused' }).execute()
  })
  afterAll(() => rm(root, { recursive: true }))

  it('hold what is whole, tell what is missing or damaged, and leave out what was refused', async () => {
    expect(await copyFiles(database, folder('files'), folder('copies'))).toEqual({
      copied: 2,
      there: 0,
      missing: [lost],
      damaged: [rotten],
    })
    expect(await readFile(at('copies', first), 'utf8')).toBe('预算')
    for (const sha256 of [lost, rotten, secret]) await expect(stat(at('copies', sha256))).rejects.toThrow('ENOENT')
  })

  it('cost only what came since; a copy that was cut off is made again', async () => {
    const before = await stat(at('copies', first))
    const fresh = await known('新来')
    await write(`${at('copies', fresh)}.part`, '新')
    expect(await copyFiles(database, folder('files'), folder('copies'))).toMatchObject({ copied: 1, there: 2 })
    expect((await stat(at('copies', first))).mtimeMs).toBe(before.mtimeMs)
  })

  it('are brought back by their hash, also over what rotted meanwhile', async () => {
    await write(at('restored', first), '预祘')
    expect(await copyFiles(database, folder('copies'), folder('restored'), { check: true })).toEqual({
      copied: 3,
      there: 0,
      missing: [lost, rotten].sort(),
      damaged: [],
    })
    expect(await readFile(at('restored', first), 'utf8')).toBe('预算')
  })

  it('cannot lie where the attachments are', async () => {
    await expect(copyFiles(database, folder('files'), `${folder('files')}/.`)).rejects.toThrow(
      'cannot lie in their own folder',
    )
  })
})
