import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadScenario, play } from '#scenario'
import { root } from '../../src/app/home.ts'
import { become, desk, openBrowser, overhang, phone, seriousFindings, visit } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'

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
  ['asking for leave', 'finance.head', '/leave/new'],
  ['duties of leaders', 'office-director', '/duties'],
  ['conferences', 'office-director', '/conferences'],
  ['engagements', 'office-director', '/engagements'],
  ['field research', 'office-director', '/research'],
  ['registers', 'office-registry', '/registers'],
  ['briefs', 'office-director', '/briefs'],
  ['number books', 'office-registry', '/number-books'],
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

  type Look = { readonly theme?: 'dark'; readonly size?: 'large'; readonly language?: 'en' }

  /** Signed in once a person: signing in takes as long as a look. */
  const contexts = new Map<string, Promise<BrowserContext>>()
  const contextOf = (person: string) => {
    const known = contexts.get(person)
    if (known) return known
    // axe is put into the page, which the page's own policy rightly forbids.
    const made = browser
      .newContext({ viewport: desk, reducedMotion: 'reduce', bypassCSP: true })
      .then(async (context) => {
        const page = await context.newPage()
        if (person) await become(page, house.url, person)
        await page.close()
        return context
      })
    contexts.set(person, made)
    return made
  }
  const open = async (
    person: string,
    path: string,
    look: Look,
    viewport: typeof desk | typeof phone,
  ): Promise<Page> => {
    const page = await (await contextOf(person)).newPage()
    await page.setViewportSize(viewport)
    await page.addInitScript(
      (kept) => localStorage.setItem('zhenggui.preferences', kept),
      JSON.stringify({ theme: 'light', size: 'normal', language: 'zh', ...look }),
    )
    await visit(page, house.url, path)
    await page.locator('h1').first().waitFor()
    await settled(page)
    return page
  }
  /** Nothing is being loaded any more. */
  const settled = async (page: Page) => {
    for (const waiting of await page.locator('.waiting').all()) await waiting.waitFor({ state: 'detached' })
  }
  const looked = async (page: Page, name: string) => {
    if (shots) await page.screenshot({ path: join(shots, `${name.replaceAll(/[^a-z]+/g, '-')}.png`) })
    return { name, wide: await overhang(page), axe: await seriousFindings(page) }
  }
  const fine = (name: string) => ({ name, wide: 0, axe: [] })

  it.each(screens)('%s: at a desk and on a phone', async (name, person, path) => {
    const page = await open(person, path, {}, desk)
    expect(await looked(page, `${name}-desk`)).toEqual(fine(`${name}-desk`))
    await page.setViewportSize(phone)
    await settled(page)
    expect(await looked(page, `${name}-phone`)).toEqual(fine(`${name}-phone`))
    await page.close()
  })
  const looks = [
    ['dark', { theme: 'dark' }, desk],
    ['large', { size: 'large' }, desk],
    ['phone-large', { size: 'large' }, phone],
    ['english', { language: 'en' }, desk],
  ] as const
  it.each(screens.filter(([name]) => ['desk', 'topic', 'meeting', 'rulebook', 'tasks'].includes(name)))(
    '%s: dark, large and in English',
    async (name, person, path) => {
      for (const [as, look, viewport] of looks) {
        const page = await open(person, path, look, viewport)
        expect(await looked(page, `${name}-${as}`)).toEqual(fine(`${name}-${as}`))
        await page.close()
      }
    },
  )
  it('the sign-in page', async () => {
    const page = await open('', '/', {}, phone)
    expect(await looked(page, 'sign-in')).toEqual(fine('sign-in'))
  })
})
