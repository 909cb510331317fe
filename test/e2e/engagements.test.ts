import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { execute } from '#kernel'
import { become, desk, openBrowser, overhang, phone, seriousFindings, visit } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'

let browser: Browser
let house: House
let page: Page
beforeAll(async () => {
  house = await openHouse('2026-03-02T10:00')
  browser = await openBrowser()
  page = await (await browser.newContext({ viewport: desk, locale: 'zh-CN', bypassCSP: true })).newPage()
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const give = async (id: string, name: string, person: string, input: unknown = {}) => {
  const [kind, command] = name.split('.') as [string, string]
  const outcome = await execute(house.government, { kind, id, command, input, actor: { person } })
  expect(outcome.ok ? [] : outcome.refusals.map(({ norm }) => norm)).toEqual([])
}
const visitOf = (title: string, more: object = {}) => ({
  title,
  sort: 'activity',
  starts: '2026-03-11T09:00',
  ends: '2026-03-11T11:00',
  place: '鲁村镇',
  leaders: ['vice-agriculture'],
  cost: 0,
  ...more,
})

it('shows who is on leave, proposes the pair, and one press arranges it', async () => {
  await give('away', 'leave.request', 'vice-agriculture', {
    kind: 'official',
    from: '2026-03-11',
    until: '2026-03-12',
    place: '济南',
    reason: '参加全省会议',
  })
  await give('away', 'leave.approve', 'mayor')
  await give('field', 'engagement.invite', 'agriculture.clerk', visitOf('春耕备播现场观摩'))
  await become(page, house.url, 'office-director')
  await visit(page, house.url, '/matters/engagement/field')
  const clash = page.getByRole('region', { name: '时间冲突' })
  await clash.getByText('可由副县长（社会事业）补位').waitFor()
  await clash.getByRole('button', { name: '安排补位' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '安排', exact: true }).click()
  await page.getByText('副县长（社会事业） 出席').waitFor()
  expect(await seriousFindings(page)).toEqual([])
})

it('prints a full week on one page', async () => {
  await give('2026-03-09', 'week-plan.draw-up', 'office-meetings', { week: '2026-03-11' })
  const leaders = ['mayor', 'executive', 'vice-industry', 'vice-construction']
  for (let i = 0; i < 34; i++)
    await give('2026-03-09', 'week-plan.add-line', 'office-meetings', {
      starts: `2026-03-${String(9 + (i % 7)).padStart(2, '0')}T${String(8 + (i % 9)).padStart(2, '0')}:30`,
      title: `全县重点工程建设推进会第${i + 1}次现场调度（查看城区道路、污水处理厂两处工地）`,
      place: '县会议中心三楼会议室',
      leaders: leaders.slice(0, 1 + (i % 4)),
      units: '县住房和城乡建设局',
    })
  await give('2026-03-09', 'week-plan.publish', 'office-deputy')
  for (const path of ['/matters/week-plan/2026-03-09', '/engagements']) {
    house.clock.set(Temporal.Instant.from('2026-03-09T01:00:00Z'))
    await visit(page, house.url, path)
    await page.getByRole('cell', { name: '第34次现场调度' }).waitFor()
    const document = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise
    const sheet = await document.getPage(1)
    const words = (await sheet.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')
    const { width, height } = sheet.getViewport({ scale: 1 })
    expect([document.numPages, width > height, words.includes('第34次现场调度'), words.includes('领导活动')]).toEqual([
      1,
      true,
      true,
      false,
    ])
  }
})

it('makes a calendar address that a phone can fetch, and that is gone when closed', async () => {
  await become(page, house.url, 'vice-society')
  await page.setViewportSize(phone)
  await visit(page, house.url, '/engagements')
  await page.getByRole('button', { name: '生成链接' }).click()
  const link = await page.getByRole('status').locator('code').innerText()
  const feed = await fetch(link)
  expect([feed.status, (await feed.text()).match(/SUMMARY:.*/g)]).toEqual([200, ['SUMMARY:春耕备播现场观摩']])
  expect(await overhang(page)).toBe(0)
  await page.getByRole('button', { name: '停用' }).click()
  await page.getByRole('button', { name: '停用' }).waitFor({ state: 'detached' })
  expect((await fetch(link)).status).toBe(404)
})
