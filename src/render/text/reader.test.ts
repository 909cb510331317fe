import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeTextReader } from './reader.ts'

let folder: string
const reader = makeTextReader(1)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhenggui-text-'))
})
afterAll(async () => {
  await reader.close()
  await rm(folder, { recursive: true })
})
const put = async (name: string, bytes: Uint8Array | string) => {
  await writeFile(join(folder, name), bytes)
  return join(folder, name)
}
const generous = 60_000

it('reads files in its threads; one that cannot be read harms no other', async () => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const bomb = await put('bomb', zipSync({ 'word/document.xml': new Uint8Array(60 << 20) }))
  const text = await put('text', '预算')
  expect(
    await Promise.all([
      reader.read({ path: bomb, type: word }, generous),
      reader.read({ path: text, type: 'text/plain' }, generous),
      reader.read({ path: join(folder, 'gone'), type: 'text/plain' }, generous),
      reader.read({ path: text, type: 'image/png' }, generous),
    ]),
  ).toMatchObject([
    { state: 'failed', says: { zh: '文件展开后异常庞大，没有读取文字' } },
    { state: 'text', text: '预算' },
    { state: 'failed' },
    { state: 'none' },
  ])
})

it('waits no longer than it was asked to', async () => {
  const path = await put('later', '供水')
  const busy = makeTextReader(0)
  expect(await busy.read({ path, type: 'text/plain' }, 1)).toEqual({ state: 'late' })
})

it('says nothing of a file when it is closed', async () => {
  const path = await put('closed', '供水')
  const closing = makeTextReader(1)
  const asked = [1, 2].map(() => closing.read({ path, type: 'text/plain' }, generous))
  await closing.close()
  expect(await Promise.all([...asked, closing.read({ path, type: 'text/plain' }, generous)])).toEqual([
    { state: 'closed' },
    { state: 'closed' },
    { state: 'closed' },
  ])
})
