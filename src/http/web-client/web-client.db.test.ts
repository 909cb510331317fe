import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { openHouse, type HouseInTest } from '../testing.ts'

let house: HouseInTest
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }))
})
afterAll(async () => {
  await house.close()
  await house.government.database.close()
})
const get = (path: string) => house.visitor().get(path)

it('says what to do while there is no client, and serves it as soon as there is one', async () => {
  const missing = await get('/')
  expect([missing.status, await missing.text()]).toEqual([503, expect.stringContaining('npm run build')])
  await mkdir(join(house.folder, 'web', 'assets'), { recursive: true })
  await writeFile(join(house.folder, 'web', 'index.html'), '<!doctype html><title>政规</title>')
  await writeFile(join(house.folder, 'web', 'mark.svg'), '<svg/>')
  await writeFile(join(house.folder, 'web', 'assets', 'index-B7x.js'), 'export {}')
  await writeFile(join(house.folder, 'secret'), 'not for the web')
  for (const path of ['/', '/desk', '/matters/topic/some-id', '/organisation/posts/finance.head', '/sign-in?error=x']) {
    const page = await get(path)
    expect([path, page.status, page.headers.get('cache-control'), await page.text()]).toEqual([
      path,
      200,
      'no-cache',
      '<!doctype html><title>政规</title>',
    ])
  }
})

it('keeps assets for ever, and nothing else', async () => {
  const asset = await get('/assets/index-B7x.js')
  expect([asset.status, asset.headers.get('cache-control'), asset.headers.get('content-type')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
    expect.stringContaining('javascript'),
  ])
  expect((await get('/mark.svg')).headers.get('cache-control')).toBe('no-cache')
})

it('gives out nothing beside its folder, and says when something is missing', async () => {
  for (const path of ['/assets/none.js', '/favicon.ico', '/..%2fsecret.txt', '/%2e%2e/secret.json'])
    expect([path, (await get(path)).status]).toEqual([path, 404])
  for (const path of ['/../secret', '/assets/../../secret', '/assets/%2e%2e/%2e%2e/secret', '/..%2fsecret'])
    expect(await (await get(path)).text()).not.toContain('not for the web')
})
