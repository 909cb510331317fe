import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadScenario, play } from '#scenario'
import { root } from '../../../src/app/home.ts'
import { become, desk, openBrowser, overhang, phone, seriousFindings, visit } from '../support/browser.ts'
import { openHouse, type House } from '../support/house.ts'

/** Screens of the staff client, with somebody who uses each. */
const screens: readonly (readonly [name: string, person: string, path: string])[] = [
  ['desk', 'office-director', '/'],
  ['desk of a leader', 'mayor', '/'],
  ['topics', 'office-director', '/matters/topic'],
  ['topic', 'finance.head', '/matters/topic/budget'],
  ['meetings', 'office-meetings', '/meetings'],
  ['meeting', 'office-meetings', '/matters/meeting/meeting'],
  ['minutes', 'office-director', '/matters/minutes/minutes-1'],
  ['tasks', 'office-supervision', '/tasks'],
  ['task', 'finance.head', '/matters/task/task-1'],
  ['party reports', 'office-registry', '/reports'],
  ['leave', 'office-director', '/leave'],
  ['conferences', 'office-director', '/conferences'],
  ['organisation', 'admin-security', '/organisation'],
  ['rulebook', 'finance.clerk', '/rulebook'],
  ['calendar', 'finance.clerk', '/calendar'],
  ['search', 'finance.clerk', '/search?q=预算'],
  ['administration: system', 'admin-system', '/administration'],
  ['administration: security', 'admin-security', '/administration'],
  ['administration: audit', 'admin-audit', '/administration'],
]

const shots = process.env.ZHENGGUI_SHOTS

describe('every screen', () => {
  const file = join(root, 'test/scenarios/thin-line.yaml')
  let browser: Browser
  let house: House
  beforeAll(async () => {
    house = await openHouse(loadScenario(file).scenario.starts)
    await play(loadScenario(file), { ...house, storeFile: async () => undefined })
    browser = await openBrowser()
    if (shots) await mkdir(shots, { recursive: true })
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const open = async (
    person: string,
    path: string,
    look: { viewport: typeof desk | typeof phone; theme?: string; size?: string; language?: string },
  ): Promise<Page> => {
    // axe is put into the page, which the page's own policy rightly forbids.
    const context = await browser.newContext({ viewport: look.viewport, reducedMotion: 'reduce', bypassCSP: true })
    const page = await context.newPage()
    const { theme = 'light', size = 'normal', language = 'zh' } = look
    await page.addInitScript(
      (kept) => localStorage.setItem('zhenggui.preferences', kept),
      JSON.stringify({ theme, size, language }),
    )
    if (person) await become(page, house.url, person)
    await visit(page, house.url, path)
    await page.locator('main#main h1').first().waitFor()
    return page
  }
  const looked = async (page: Page, name: string) => {
    if (shots) await page.screenshot({ path: join(shots, `${name.replaceAll(/[^a-z]+/g, '-')}.png`) })
    const found = { wide: await overhang(page), axe: await seriousFindings(page) }
    await page.context().close()
    return found
  }
  const fine = { wide: 0, axe: [] }

  it.each(screens)('%s: at a desk', async (name, person, path) => {
    expect(await looked(await open(person, path, { viewport: desk }), `${name}-desk`)).toEqual(fine)
  })
  it.each(screens)('%s: on a phone', async (name, person, path) => {
    expect(await looked(await open(person, path, { viewport: phone }), `${name}-phone`)).toEqual(fine)
  })
  it.each(screens.filter(([name]) => ['desk', 'topic', 'meeting', 'rulebook', 'tasks'].includes(name)))(
    '%s: dark, large and in English',
    async (name, person, path) => {
      expect(await looked(await open(person, path, { viewport: desk, theme: 'dark' }), `${name}-dark`)).toEqual(fine)
      expect(await looked(await open(person, path, { viewport: desk, size: 'large' }), `${name}-large`)).toEqual(fine)
      expect(await looked(await open(person, path, { viewport: phone, size: 'large' }), `${name}-phone-large`)).toEqual(
        fine,
      )
      expect(await looked(await open(person, path, { viewport: desk, language: 'en' }), `${name}-english`)).toEqual(
        fine,
      )
    },
  )
  it('the sign-in page', async () => {
    const context = await browser.newContext({ viewport: phone, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${house.url}/`)
    await page.locator('h1').first().waitFor()
    expect(await looked(page, 'sign-in')).toEqual(fine)
  })
})
