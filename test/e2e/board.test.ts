import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { execute } from '#kernel'
import { loadScenario } from '#scenario'
import { root } from '../../src/app/home.ts'
import { become, desk, openBrowser, overhang, phone, visit } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'

const file = join(root, 'test/scenarios/thin-line.yaml')
let browser: Browser
let house: House
let page: Page
beforeAll(async () => {
  house = await openHouse(loadScenario(file).scenario.starts)
  browser = await openBrowser()
  page = await browser.newPage({ viewport: desk, reducedMotion: 'reduce' })
  await given('plan', { kind: 'executive', starts: '2026-03-20T09:00' })
  for (const title of ['甲', '乙', '丙'])
    await given('add-item', { title: `听取${title}项工作汇报`, business: 'other' })
  await become(page, house.url, 'office-meetings')
  await visit(page, house.url, '/matters/meeting/sitting')
  await rows().nth(2).waitFor()
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

async function given(command: string, input: object): Promise<void> {
  const outcome = await execute(house.government, {
    kind: 'meeting',
    id: 'sitting',
    command,
    input,
    actor: { person: 'office-meetings' },
  })
  expect(outcome.ok ? [] : outcome.refusals.map(({ norm, says }) => [norm, says.en])).toEqual([])
}
const rows = () => page.locator('.board .item')
const grip = (n: number) => rows().nth(n).locator('button.grip')
const shown = async () => (await rows().locator('.body b').allTextContents()).map((title) => title.slice(2, 3)).join('')
/** The order as the journal has it. */
const kept = async () => {
  const { state } = await house.government.database.kysely
    .selectFrom('matter')
    .select('state')
    .where('kind', '=', 'meeting')
    .where('id', '=', 'sitting')
    .executeTakeFirstOrThrow()
  return (state as { items: { title: string }[] }).items.map(({ title }) => title.slice(2, 3)).join('')
}
/** What a screen reader is told: over which place the item is held. */
const told = (place: string) =>
  page.locator('[id^=DndLiveRegion]', { hasText: place }).waitFor({ state: 'attached', timeout: 8000 })
const reordered = () => page.waitForResponse((r) => r.url().endsWith('/reorder') && r.ok())

it('is ordered by the keyboard', async () => {
  const done = reordered()
  await grip(0).focus()
  await page.keyboard.press('Space')
  await told('1')
  await page.keyboard.press('ArrowDown')
  await told('2')
  await page.keyboard.press('Space')
  await done
  expect([await shown(), await kept()]).toEqual(['乙甲丙', '乙甲丙'])
})

it('is ordered by the mouse', async () => {
  const done = reordered()
  const [from, to] = [await grip(2).boundingBox(), await grip(0).boundingBox()]
  await page.mouse.move(from!.x + 5, from!.y + 5)
  await page.mouse.down()
  await page.mouse.move(from!.x + 5, from!.y - 10, { steps: 4 })
  await page.mouse.move(to!.x + 5, to!.y + 2, { steps: 10 })
  await page.mouse.up()
  await done
  expect([await shown(), await kept()]).toEqual(['丙乙甲', '丙乙甲'])
})

it('is read on a phone, and shows at once what another screen changed', async () => {
  await page.setViewportSize(phone)
  await visit(page, house.url, '/matters/meeting/sitting')
  await rows().nth(2).waitFor()
  expect(await overhang(page)).toBe(0)
  await page.locator('.top, header').getByText('实时').or(page.locator('.live')).first().waitFor({ state: 'attached' })
  await given('add-item', { title: '听取丁项工作汇报', business: 'other' })
  await rows().nth(3).waitFor()
  expect(await shown()).toBe('丙乙甲丁')
})
