import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { become, desk, openBrowser, overhang, phone, seriousFindings, visit } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'

const shots = process.env.ZHENGGUI_SHOTS
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
let browser: Browser
let house: House
let page: Page
beforeAll(async () => {
  house = await openHouse('2026-03-02T09:00')
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: desk, reducedMotion: 'reduce', bypassCSP: true })
  page = await context.newPage()
  await become(page, house.url, 'finance.clerk')
  if (shots) await mkdir(shots, { recursive: true })
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const post = async (path: string, data: unknown, type: string) => {
  const answer = await page.request.post(house.url + path, {
    data,
    headers: { origin: house.url, 'content-type': type },
  })
  return (await answer.json()) as { sha256: string }
}
const draft = async (title: string, name?: string, text?: string) => {
  const file = text
    ? await post(`/api/files?name=${encodeURIComponent(name!)}`, Buffer.from(text), 'application/octet-stream')
    : undefined
  const files = file ? { files: [{ sha256: file.sha256, name }] } : {}
  await post('/api/matters/topic/draft', { input: { title, meeting: 'executive', ...files } }, 'application/json')
}
const looked = async (name: string) => {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`) })
  expect({ name, wide: await overhang(page), axe: await seriousFindings(page) }).toEqual({ name, wide: 0, axe: [] })
}

it('finds a matter by what its attachment says, shows the place, narrows by kind and year', async () => {
  house.named('dam')
  await draft('拦河闸管理办法（送审稿）')
  await draft(
    '关于水利设施专项资金安排的请示',
    '沂河拦河闸安全鉴定报告.txt',
    `${'经现场查勘并组织专家论证，'.repeat(4)}拦河闸闸门锈蚀严重，须在汛期前完成修缮，所需资金由县镇两级分担。${'有关工作按程序办理。'.repeat(20)}`,
  )
  await visit(page, house.url, '/search?q=拦河闸')
  const rows = page.locator('table.listed tbody tr')
  await rows.nth(1).waitFor()
  expect(await rows.locator('mark').allTextContents()).toEqual(['拦河闸', '拦河闸'])
  expect(await rows.nth(1).locator('.found').textContent()).toContain('附件《沂河拦河闸安全鉴定报告.txt》')
  await looked('search-attachment-desk')
  await page.setViewportSize(phone)
  await looked('search-attachment-phone')
  await page.setViewportSize(desk)
  await page.getByLabel('种类').selectOption('meeting')
  await page.getByText('没有符合条件的事项').waitFor()
  await page.getByLabel('种类').selectOption('topic')
  await page.getByLabel('登记年度').selectOption('2026')
  await rows.nth(1).waitFor()
  expect(new URL(page.url()).searchParams.get('year')).toBe('2026')
})

it('says why an attachment with a classified marking is refused, and what to do', async () => {
  await visit(page, house.url, '/matters/topic/dam?do=attach')
  const input = page.locator('input[type=file]').first()
  await input.waitFor({ state: 'attached' })
  await input.setInputFiles([
    { name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from('机密★1年\n关于某事项的通知') },
    { name: '照片.png', mimeType: 'image/png', buffer: png },
  ])
  const alert = page.locator('.uploads [role=alert]')
  await alert.waitFor()
  expect(await alert.textContent()).toMatch(/附件《通知.txt》带有密级标志.*登记另处保管件/)
  expect(await page.locator('.uploads [role=status]').textContent()).toContain('照片.png：没有可读的文字')
  expect(await page.locator('.uploads li').count()).toBe(1)
  await alert.scrollIntoViewIfNeeded()
  await looked('upload-refused-desk')
})
