import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyJournal } from '#kernel'
import { loadScenario } from '#scenario'
import { root } from '../../src/app/home.ts'
import { openBrowser } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'
import { playInBrowser, type Forms } from './support/play-in-browser.ts'

const stories = ['thin-line', 'adoption-2022', 'executive-70', 'unhappy', 'year-2026']
// One that is named is played by hand throughout; one after the other, each form is filled in by hand where it first comes.
const chosen = process.env.ZHENGGUI_STORIES?.split(',')
const forms: Forms = { filled: new Map(), often: chosen ? 3 : 1 }

describe.each(chosen ?? stories)('the story %s, played by people at a browser', (name) => {
  const file = join(root, `test/scenarios/${name}.yaml`)
  let browser: Browser
  let house: House
  beforeAll(async () => {
    house = await openHouse(loadScenario(file).scenario.starts.replace(' ', 'T').padEnd(16, 'T09:00'))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it('goes as told, by the screens', async () => {
    const told = await playInBrowser(browser, house, file, () => true, forms)
    expect(
      told.steps.filter((step) => step.outcome === 'failed').map((step) => [step.n, step.step.do, step.failures]),
    ).toEqual([])
    // What is not for somebody is not offered to them: those refusals are asked of the API. All else goes by the screens,
    // but for the text of a paper, which is written in an editor of its own (documents.test.ts).
    expect(told.sent.filter(({ accepted, why }) => accepted && why !== 'body is entered by elsewhere')).toEqual([])
    expect(told.byHand + told.repeated).toBeGreaterThan(told.sent.length)
    expect((await verifyJournal(house.government)).differences).toEqual([])
  }, 900_000)
})
