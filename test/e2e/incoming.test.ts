import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyJournal } from '#kernel'
import { become, desk, openBrowser, overhang, phone, seriousFindings, visit } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'

describe('received documents at a browser', () => {
  let browser: Browser
  let house: House
  beforeAll(async () => {
    house = await openHouse('2026-03-02T09:00')
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })
  const sits = async (person: string, viewport: { width: number; height: number }): Promise<Page> => {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce', bypassCSP: true })
    await become(page, house.url, person)
    return page
  }
  const does = async (page: Page, verb: string, input: unknown = {}) => {
    const answer = await page.request.post(`${house.url}/api/matters/incoming/paper/${verb}`, {
      data: { input },
      headers: { origin: house.url },
    })
    expect([verb, answer.status()]).toEqual([verb, 200])
  }

  it('a clerk registers with the keyboard alone, and the next paper begins in the first field', async () => {
    const page = await sits('office-registry', desk)
    house.named('paper')
    await visit(page, house.url, '/incoming')
    await page.getByLabel('来文单位').first().focus()
    // The kind between title and number follows from the title.
    for (const text of ['鲁村镇人民政府', '关于拨付拦河闸修缮资金的请示', '', '鲁村政字〔2026〕8号']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    await page.getByLabel('成文日期').fill('2026-02-27')
    await page.getByRole('textbox', { name: '签发人' }).focus()
    await page.keyboard.type('镇长')
    await page.keyboard.press('Enter')
    await page.locator('.quick-foot [role=status]').waitFor()
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)).toBe('鲁村镇人民政府')
    await page.locator('.incoming-card').filter({ hasText: '收〔2026〕1号' }).waitFor()
    expect([await seriousFindings(page), await overhang(page)]).toEqual([[], 0])
    await does(page, 'check')
    await does(page, 'propose', { text: '拟请水利局办理，呈分管领导批示。', point: '修闸请拨40万元', lead: 'water' })
    await page.close()
    const director = await sits('office-director', desk)
    await does(director, 'present')
    await director.close()
  }, 120_000)

  it('a leader reads the point on the telephone and gives an opinion with two presses', async () => {
    const page = await sits('vice-agriculture', phone)
    await visit(page, house.url, '/')
    await page.getByText('修闸请拨40万元').waitFor()
    const card = page.locator('.three').first()
    await card.getByRole('button', { name: '签署意见' }).click()
    await page
      .locator('label.ant-radio-wrapper')
      .filter({ hasText: /^同意$/ })
      .click()
    await page.locator('.sheet-foot').getByRole('button', { name: '签署意见' }).click()
    await page.locator('.ant-drawer').waitFor({ state: 'detached' })
    await visit(page, house.url, '/matters/incoming/paper')
    await page.getByText('意见', { exact: true }).first().waitFor()
    expect([await seriousFindings(page), await overhang(page)]).toEqual([[], 0])
    await page.close()
    expect((await verifyJournal(house.government)).differences).toEqual([])
  }, 120_000)
})
