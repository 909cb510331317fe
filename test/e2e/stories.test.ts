import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyJournal } from '#kernel'
import { loadScenario } from '#scenario'
import { root } from '../../src/app/home.ts'
import { desk, openBrowser } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'
import { playInBrowser } from './support/play-in-browser.ts'

const stories = ['thin-line']

describe.each(stories)('the story %s, played by people at a browser', (name) => {
  const file = join(root, `test/scenarios/${name}.yaml`)
  let browser: Browser
  let page: Page
  let house: House
  beforeAll(async () => {
    house = await openHouse(loadScenario(file).scenario.starts.replace(' ', 'T').padEnd(16, 'T09:00'))
    browser = await openBrowser()
    page = await browser.newPage({ viewport: desk })
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it('goes as told, by the screens', async () => {
    const told = await playInBrowser(page, house, file)
    expect(
      told.steps.filter((step) => step.outcome === 'failed').map((step) => [step.n, step.step.do, step.failures]),
    ).toEqual([])
    // What is not for somebody is not offered to them: those refusals are asked of the API. The rest goes through the screens.
    expect(told.byHand, told.sent.join('\n')).toBeGreaterThan(told.sent.length * 2)
    expect((await verifyJournal(house.government)).differences).toEqual([])
  }, 900_000)
})
