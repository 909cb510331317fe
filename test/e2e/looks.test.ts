import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeason } from '#app'
import { closeRenderers } from '#render'
import { loadScenario, play, type ScenarioFile, type Story } from '#scenario'
import { root } from '../../src/app/home.ts'
import { desk, openBrowser, phone } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'
import { fine, lookerAt, type Looker } from './support/looking.ts'

let browser: Browser
let house: House
let look: Looker
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await closeRenderers()
})

/** A government in which the story has happened. Its files are only rows: nobody opens them here. */
async function tell(story: Story): Promise<void> {
  house = await openHouse(story.scenario.starts)
  const storeFile = async ({ sha256, text }: ScenarioFile, uploaded: Temporal.Instant, person: string) => {
    await house.government.database.kysely
      .insertInto('file')
      .values({ sha256, type: 'text/plain', size: Buffer.byteLength(text), uploaded, person })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  await play(story, { ...house, storeFile })
  look = lookerAt(browser, house.url)
}
const looks = [
  ['dark', { theme: 'dark' }, desk],
  ['large', { size: 'large' }, desk],
  ['phone-large', { size: 'large' }, phone],
  ['english', { language: 'en' }, desk],
] as const
const everyLook = async (name: string, person: string, path: string) => {
  for (const [as, how, viewport] of looks) {
    const page = await look.open(person, path, how, viewport)
    expect(await look.looked(page, `${name}-${as}`)).toEqual(fine(`${name}-${as}`))
    await page.close()
  }
}

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
  ['conferences', 'office-director', '/conferences'],
  ['organisation', 'admin-security', '/organisation'],
  ['rulebook', 'finance.clerk', '/rulebook'],
  ['calendar', 'finance.clerk', '/calendar'],

  ['administration: system', 'admin-system', '/administration'],
  ['administration: security', 'admin-security', '/administration'],
  ['administration: audit', 'admin-audit', '/administration'],
]

describe('every screen', () => {
  beforeAll(() => tell(loadScenario(join(root, 'test/scenarios/thin-line.yaml'))))
  afterAll(() => house?.close())

  it.each(screens)('%s: at a desk and on a phone', async (name, person, path) => {
    expect(await look.both(name, person, path)).toEqual([fine(`${name}-desk`), fine(`${name}-phone`)])
  })
  it.each(screens.filter(([name]) => ['desk', 'topic', 'meeting', 'rulebook', 'tasks'].includes(name)))(
    '%s: dark, large and in English',
    everyLook,
  )
  it('the sign-in page', async () => {
    const page = await look.open('', '/', {}, phone)
    expect(await look.looked(page, 'sign-in')).toEqual(fine('sign-in'))
  })
})

/** Screens that say something only where a season of work lies behind them. */
const full: typeof screens = [
  ['incoming board', 'office-registry', '/incoming'],
  ['incoming returned', 'office-registry', '/incoming/returned'],
  ['incoming instructions', 'office-director', '/incoming/instructions'],
  ['incoming paper', 'mayor', '/matters/incoming/school-buses'],
  ['documents board', 'office-registry', '/documents'],
  ['document', 'mayor', '/matters/document/winter-irrigation'],
  ['document issued', 'office-registry', '/matters/document/elderly-plan'],
  ['trace of a document', 'office-director', '/matters/document/elderly-plan?view=trace'],
  ['trace of a meeting', 'office-director', '/matters/meeting/executive-9?view=trace'],
  ['briefs of a season', 'office-director', '/briefs'],
  ['number books of a season', 'office-registry', '/number-books'],
  ['number book', 'office-registry', '/matters/number-book/源政办发-2026'],
  ['engagements of a season', 'office-meetings', '/engagements'],
  ['week plan', 'office-director', '/matters/week-plan/2026-10-12'],
  ['research of a season', 'office-director', '/research'],
  ['research book', 'vice-agriculture', '/matters/research-book/vice-agriculture-2026'],
  ['register of duty', 'office-registry', '/registers?of=duty-roster'],
  ['search in a season', 'office-director', '/search?q=养老'],
  ['duties of a season', 'office-director', '/duties'],
]

describe('every screen with a season behind it', () => {
  beforeAll(() => tell(loadSeason()))
  afterAll(() => house?.close())

  it.each(full)('%s: at a desk and on a phone', async (name, person, path) => {
    expect(await look.both(name, person, path)).toEqual([fine(`${name}-desk`), fine(`${name}-phone`)])
  })
  it.each(full.filter(([name]) => ['document', 'incoming paper', 'trace of a document'].includes(name)))(
    '%s: dark, large and in English',
    everyLook,
  )
})
