import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyPackage } from '#modules/archives'
import { fileDocument, fileIncoming, giver } from '../../src/modules/archives/testing/filed.ts'
import { become, desk, openBrowser, overhang, phone, seriousFindings, visit } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'

const shots = process.env.ZHENGGUI_SHOTS
let browser: Browser
let house: House
let page: Page
beforeAll(async () => {
  house = await openHouse('2026-03-02T09:00')
  const give = giver(house.government)
  await fileDocument(give, '加强水库巡查', '各水库每日巡查两次。')
  await fileIncoming(give, '关于做好防汛准备的通知', [], { number: '淄政办字〔2026〕9号' })
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: desk, reducedMotion: 'reduce', bypassCSP: true })
  page = await context.newPage()
  await become(page, house.url, 'office-registry')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** The page as it stands, on a desk and a phone: nothing serious, nothing beyond the edge. */
async function looksWell(name: string): Promise<void> {
  for (const [where, size] of [['desk', desk] as const, ['phone', phone] as const]) {
    await page.setViewportSize(size)
    if (shots) {
      await mkdir(shots, { recursive: true })
      await page.screenshot({ path: join(shots, `archive-${name}-${where}.png`), fullPage: true })
    }
    expect([name, where, await overhang(page)]).toEqual([name, where, 0])
    expect([name, where, await seriousFindings(page)]).toEqual([name, where, []])
  }
  await page.setViewportSize(desk)
}

it('from the catalogue to a package that verifies: flaws are shown by paper, the one is left out, the rest is packed', async () => {
  await visit(page, house.url, '/archive')
  await page.getByText('X001-WS·2026-Y-FW-0001').waitFor()
  await looksWell('catalogue')
  await page.getByRole('button', { name: '拟定移交' }).click()
  await page.getByLabel('归档年度').fill('2026')
  await page.getByRole('checkbox', { name: '永久' }).check()
  await page.getByRole('dialog').getByRole('button', { name: '拟定移交' }).click()
  await page.getByRole('button', { name: '移交检查' }).first().click()
  const sheet = page.getByRole('dialog').getByRole('button', { name: '移交检查' })
  if (await sheet.isVisible().catch(() => false)) await sheet.click()
  await page.getByRole('cell', { name: '没有来文的文件或扫描件' }).waitFor()
  await looksWell('flaws')
  await page.getByRole('row', { name: /防汛/ }).getByRole('button', { name: '移出' }).click()
  await page.getByLabel('理由').fill('待补扫描件')
  await page.getByRole('dialog').getByRole('button', { name: '移出' }).click()
  await page.getByText('还没有检查').waitFor()
  await page.getByRole('button', { name: '移交检查' }).first().click()
  if (await sheet.isVisible().catch(() => false)) await sheet.click()
  await page.getByRole('button', { name: '制作移交包' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载移交包' }).click(),
  ])
  expect(await verifyPackage(await download.path())).toMatchObject({ pieces: 1, differences: [] })
  await looksWell('transfer')
  await visit(page, house.url, '/archive?view=transfers')
  await page.getByText('移〔2026〕1号').waitFor()
  await looksWell('transfers')
  await page.getByRole('radio', { name: '待归档' }).check({ force: true })
  await page.getByText('没有待归档的文件').waitFor()
}, 120_000)
