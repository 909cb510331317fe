import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyJournal } from '#kernel'
import { loadScenario } from '#scenario'
import { root } from '../../src/app/home.ts'
import { become, desk, openBrowser, overhang, phone, seriousFindings, visit } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'
import { playInBrowser } from './support/play-in-browser.ts'

const shots = process.env.ZHENGGUI_SHOTS

describe('a signature that waits for a vice mayor', () => {
  const file = join(root, 'test/scenarios/hand-over.yaml')
  let browser: Browser
  let page: Page
  let house: House
  beforeAll(async () => {
    house = await openHouse(loadScenario(file).scenario.starts)
    browser = await openBrowser()
    const context = await browser.newContext({ viewport: desk, reducedMotion: 'reduce', bypassCSP: true })
    page = await context.newPage()
    if (shots) await mkdir(shots, { recursive: true })
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })
  const shot = async (name: string, of = page) => {
    if (shots) await of.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
  }

  it('goes to the pair with the approval, comes back with the return, and is signed with both names', async () => {
    const told = await playInBrowser(browser, house, file, ({ kind }) => kind !== 'meeting')
    expect(
      told.steps.filter((step) => step.outcome === 'failed').map((step) => [step.n, step.step.do, step.failures]),
    ).toEqual([])
    const byScreen = ['leave.request', 'leave.approve', 'leave.return', 'minutes.sign']
    // Not offered to whom it is not for: those two refusals are asked of the API.
    const refused = { command: 'minutes.sign', why: 'not offered', accepted: false }
    expect(told.sent.filter(({ command, accepted }) => byScreen.includes(command) && !accepted)).toEqual([
      refused,
      refused,
    ])
    await become(page, house.url, 'office-director')
    await visit(page, house.url, '/matters/minutes/minutes-1')
    const signed = page.locator('.log li').filter({ hasText: '签发' }).first()
    expect(await signed.innerText()).toContain('副县长（农业农村）代副县长（社会事业）')
    expect((await verifyJournal(house.government)).differences).toEqual([])
  }, 600_000)

  it('tells the one who comes back what was done meanwhile', async () => {
    await become(page, house.url, 'vice-society')
    await visit(page, house.url, '/matters/leave/second')
    const done = page.getByRole('region', { name: '离岗期间代办事项' })
    await done.locator('tbody tr').first().waitFor()
    expect(await done.locator('tbody tr').count()).toBe(1)
    expect(await done.locator('tbody tr').innerText()).toMatch(/专题会议[\s\S]*副县长（农业农村）/)
    await shot('leave-matter')
    expect({ wide: await overhang(page), axe: await seriousFindings(page) }).toEqual({ wide: 0, axe: [] })
  })

  it('the board says where every leader is and who acts', async () => {
    house.clock.set(Temporal.Instant.from('2026-09-22T02:00:00Z'))
    await become(page, house.url, 'office-director')
    await visit(page, house.url, '/leave')
    await page.getByRole('table', { name: /今日在岗情况/ }).waitFor()
    await shot('leave-board')
    expect({ wide: await overhang(page), axe: await seriousFindings(page) }).toEqual({ wide: 0, axe: [] })
  })

  it('leave on a phone: three fields and a press, the one who acts stands there already', async () => {
    const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce', bypassCSP: true })
    const small = await context.newPage()
    await become(small, house.url, 'finance.head')
    await visit(small, house.url, '/leave/new')
    const acting = small.getByLabel('代为主持工作')
    await acting.waitFor()
    expect(await acting.evaluate((select) => (select as unknown as { value: string }).value)).toBe('finance.deputy')
    await small.getByLabel('地点').fill('济南')
    await small.getByLabel('事由').fill('对接专项债券')
    await small.getByLabel(/联系电话/).fill('0533-3242001')
    await shot('leave-phone', small)
    expect({ wide: await overhang(small), axe: await seriousFindings(small) }).toEqual({ wide: 0, axe: [] })
    await small.getByRole('button', { name: '提交' }).click()
    await small.waitForURL(/\/matters\/leave\//)
    await small.locator('h1').filter({ hasText: '县财政局局长' }).waitFor()
    await shot('leave-phone-sent', small)
    await context.close()
  })

  it.each([
    ['the board', 'office-director', '/leave'],
    ['a leave', 'vice-society', '/matters/leave/second'],
    ['the duties', 'office-director', '/duties'],
  ])(
    '%s on a phone, in large type, dark, in English: nothing overhangs, axe finds nothing',
    async (_, person, path) => {
      for (const look of [
        { theme: 'light', size: 'large', language: 'zh' },
        { theme: 'dark', size: 'normal', language: 'en' },
      ]) {
        const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce', bypassCSP: true })
        const small = await context.newPage()
        await small.addInitScript((kept) => localStorage.setItem('zhenggui.preferences', kept), JSON.stringify(look))
        await become(small, house.url, person)
        await visit(small, house.url, path)
        await small.locator('main#main h1').first().waitFor()
        expect({ wide: await overhang(small), axe: await seriousFindings(small) }).toEqual({ wide: 0, axe: [] })
        await context.close()
      }
    },
  )

  it('duties of leaders: the three registers', async () => {
    await become(page, house.url, 'vice-society')
    await visit(page, house.url, '/duties')
    await page.getByRole('table', { name: /一岗双责/ }).waitFor()
    await shot('duties')
    expect({ wide: await overhang(page), axe: await seriousFindings(page) }).toEqual({ wide: 0, axe: [] })
  })
})
