import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { execute } from '#kernel'
import { closeRenderers } from '#render'
import { loadScenario } from '#scenario'
import { root } from '../../src/app/home.ts'
import { become, desk, openBrowser, overhang, phone, seriousFindings, visit } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'
import { playInBrowser } from './support/play-in-browser.ts'

const file = join(root, 'test/scenarios/document-issued.yaml')
let browser: Browser
let house: House
let page: Page
beforeAll(async () => {
  house = await openHouse(loadScenario(file).scenario.starts.replace(' ', 'T'))
  browser = await openBrowser()
  page = await (await browser.newContext({ viewport: desk, locale: 'zh-CN', bypassCSP: true })).newPage()
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
  await closeRenderers()
})

it('takes a draft through countersigning, review and signature to delivery, by the screens', async () => {
  const told = await playInBrowser(browser, house, file, ({ kind }) => kind === 'document', {
    filled: new Map(),
    often: 1,
  })
  expect(told.steps.filter((s) => s.outcome === 'failed').map((s) => [s.n, s.step.do, s.failures])).toEqual([])
  // Its text is written on the page of the draft; what is not for somebody is not offered to them.
  expect(told.sent.filter(({ accepted, why }) => accepted && why !== 'body is entered by elsewhere')).toEqual([])
}, 600_000)

it('says of a sealed document who put on which seal, and that it is a picture and no signature', async () => {
  await become(page, house.url, 'office-registry')
  await visit(page, house.url, '/matters/document/measures')
  const panel = page.getByText('所盖为印章图像，不是电子签名').first()
  await panel.scrollIntoViewIfNeeded()
  await page.getByText('文电科（收发文）').first().waitFor()
  await page.getByText('预览不显示印章').first().waitFor()
  expect(await seriousFindings(page)).toEqual([])
})

it('shows what is typed as it will be printed, and keeps it as a version', async () => {
  const drafted = await execute(house.government, {
    kind: 'document',
    id: 'typed',
    command: 'draft',
    input: { title: '沂源县人民政府关于农村供水应急保障的通知' },
    actor: { person: 'water.clerk' },
  })
  expect(drafted.ok).toBe(true)
  await become(page, house.url, 'water.clerk')
  await visit(page, house.url, '/matters/document/typed')
  await page.getByRole('button', { name: '编辑正文' }).click()
  const drawn = page.waitForResponse(
    (r) => r.url().endsWith('/api/papers/draw') && r.request().postData()!.includes('应急'),
  )
  await page.getByLabel('第1段', { exact: true }).fill('为做好应急保障，现通知如下。')
  expect((await drawn).status()).toBe(200)
  await page.getByRole('img', { name: /^版式/ }).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: '存为新一稿' }).click()
  await page.getByText('第2稿').first().waitFor()
  await page.getByRole('button', { name: '花脸稿：第1稿 → 第2稿' }).click()
  await page.locator('ins', { hasText: '为做好应急保障' }).waitFor()
})

it('stands on a phone: the paper, the opinions, and nothing to scroll sideways', async () => {
  await page.setViewportSize(phone)
  await become(page, house.url, 'mayor')
  await visit(page, house.url, '/matters/document/measures')
  await page.getByRole('img', { name: /^版式/ }).waitFor()
  expect([await overhang(page), await seriousFindings(page)]).toEqual([0, []])
})

it('takes a table cell by cell, goes on with Tab, fills it from Excel, and says where it is too wide', async () => {
  await page.setViewportSize(desk)
  await become(page, house.url, 'water.clerk')
  await visit(page, house.url, '/matters/document/typed')
  await page.getByRole('button', { name: '编辑正文' }).click()
  await page.getByRole('button', { name: '加一个表格' }).click()
  const drawnWith = (text: string) =>
    page.waitForResponse((r) => r.url().endsWith('/api/papers/draw') && r.request().postData()!.includes(text))
  const cell = (name: string) => page.getByRole('textbox', { name, exact: true })
  await cell('表头第1栏').fill('镇')
  await cell('第2行第3栏').fill('完好')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('第3行第1栏')
  const drawn = drawnWith('鲁村镇')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '鲁村镇\t3\t完好\r\n东里镇\t2\t险情\r\n')
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  expect((await drawn).status()).toBe(200)
  expect(await cell('第4行第1栏').inputValue()).toBe('东里镇')
  await page.getByLabel('栏宽（毫米）').fill('150')
  await page.getByText('请改为横排').waitFor()
  expect(await page.getByRole('button', { name: '存为新一稿' }).isDisabled()).toBe(true)
  await page.getByLabel('横排（单独成页）').check()
  await page.getByText('请改为横排').waitFor({ state: 'detached' })
  expect(await seriousFindings(page)).toEqual([])
  expect(await overhang(page)).toBe(0)
  await page.setViewportSize(phone)
  expect(await overhang(page)).toBe(0)
  await page.setViewportSize(desk)
  await page.getByRole('button', { name: '存为新一稿' }).click()
  await page.getByText('第3稿').first().waitFor()
})
