import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { execute } from '#kernel'
import { become, desk, openBrowser, overhang, phone, seriousFindings, visit } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'

const shots = process.env.ZHENGGUI_SHOTS

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
const shot = async (name: string) => {
  if (shots) await mkdir(shots, { recursive: true })
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
}
/** Pages of what the browser prints, and its words. */
async function printed(name?: string) {
  await page.setViewportSize(desk)
  const bytes = await page.pdf({ preferCSSPageSize: true })
  if (shots && name) await writeFile(join(shots, `${name}.pdf`), bytes)
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise
  const texts = []
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  // Fonts name some characters as radicals: ⽉ is 月.
  const words = texts.join('').replaceAll(/[\u2F00-\u2FD5]/g, (radical) => radical.normalize('NFKC'))
  return { pages: document.numPages, words }
}
/** Nothing overhangs and axe finds nothing, on a desk and on a phone. */
async function looksRight(name: string) {
  for (const [size, viewport] of [
    ['desk', desk],
    ['phone', phone],
  ] as const) {
    await page.setViewportSize(viewport)
    await shot(`${name}-${size}`)
    expect([name, size, await overhang(page), await seriousFindings(page)]).toEqual([name, size, 0, []])
  }
  await page.setViewportSize(desk)
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

it('a leave that comes after arrangements is a list with the pair proposed, and off it once somebody stands in', async () => {
  await give('drill', 'engagement.invite', 'police.clerk', {
    ...visitOf('应急演练'),
    starts: '2026-03-25T09:00',
    ends: '2026-03-25T11:00',
    leaders: ['vice-security'],
  })
  await give('drill', 'engagement.arrange', 'office-director')
  await give('late', 'leave.request', 'vice-security', {
    kind: 'official',
    from: '2026-03-25',
    until: '2026-03-25',
    place: '济南',
    reason: '全省会议',
  })
  await give('late', 'leave.approve', 'mayor')
  await become(page, house.url, 'office-director')
  await page.setViewportSize(desk)
  await visit(page, house.url, '/matters/clash/late')
  await page.getByRole('cell', { name: '副县长（城建交通）' }).waitFor()
  await looksRight('clash')
  await page.getByRole('link', { name: '应急演练' }).first().click()
  await page.getByRole('region', { name: '时间冲突' }).getByRole('button', { name: '安排补位' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '安排', exact: true }).click()
  await page.getByText('副县长（城建交通） 出席').waitFor()
  await visit(page, house.url, '/matters/clash/late')
  await page.getByText('没有未处理的冲突').waitFor()
})

it('papers print on one sheet, and nothing beside them', async () => {
  for (const [path, wanted] of [
    ['/matters/leave/late', '县政府领导外出（请假）报备单'],
    ['/matters/engagement/drill', '公务活动审批单'],
  ] as const) {
    await visit(page, house.url, path)
    await page.getByRole('button', { name: '打印' }).first().waitFor()
    await looksRight(path.split('/')[2]!)
    const { pages, words } = await printed(path.split('/')[2])
    expect([path, pages, words.includes(wanted), words.includes('办理日志')]).toEqual([path, 1, true, false])
  }
})

it('a month of duty and a research book print alone', async () => {
  await give('2026-04', 'duty-roster.draft', 'office-deputy', {
    month: '2026-04',
    leaders: ['executive', 'vice-industry', 'vice-society'],
    staff: ['office-registry', 'office-meetings'],
  })
  await give('2026-04', 'duty-roster.publish', 'office-director')
  await give('vice-industry-2026', 'research-book.open', 'office-deputy', { post: 'vice-industry', year: 2026 })
  for (const [path, wanted] of [
    ['/matters/duty-roster/2026-04', '值班表'],
    ['/matters/research-book/vice-industry-2026', '按月'],
  ] as const) {
    await visit(page, house.url, path)
    await page.getByRole('heading', { name: wanted }).first().waitFor()
    const { pages, words } = await printed(path.split('/')[2])
    expect([path, pages, words.includes(wanted), words.includes('办理日志')]).toEqual([path, 1, true, false])
  }
})

it('what each register must show stands above its list', async () => {
  await give('supervision', 'liaison.name', 'mayor', { post: 'office-deputy-2' })
  await give('fair', 'trip-abroad.plan', 'commerce.clerk', {
    title: '参加国际果蔬展',
    leader: 'vice-agriculture',
    members: 4,
    countries: '德国',
    from: '2026-05-11',
    until: '2026-05-15',
    plan: '1',
    cost: 186_000,
    budget: '因公出国（境）费',
  })
  await give('fair', 'trip-abroad.approve', 'mayor', { number: '鲁外办〔2026〕8号' })
  await give('lesson', 'study.plan', 'office-meetings', {
    title: '学习预算法',
    date: '2026-03-09',
    members: ['mayor', 'executive', 'vice-industry'],
  })
  await give('lesson', 'study.hold', 'office-meetings', {
    attended: ['mayor', 'executive'],
    excused: '外出招商',
    text: '领学',
  })
  await give('tea', 'gift.file', 'office-director', {
    what: '茶叶',
    giver: 'foreign',
    from: '客商',
    value: 380,
    received: '2026-03-06',
  })
  await give('talk', 'speech.ask', 'vice-society', {
    title: '医改体会',
    form: 'speech',
    capacity: 'government',
    where: '全市座谈会',
    date: '2026-03-20',
    text: '三点做法',
  })
  for (const [kind, words] of [
    ['trip-abroad', '已批 1 个团组'],
    ['study', '到会率'],
    ['gift', '未处理 1 件'],
    ['speech', '待同意的讲话、文章'],
    ['release', '待审定、待发布的信息'],
    ['interference', '监督联络员：办公室副主任（督查）'],
  ] as const) {
    await visit(page, house.url, `/registers?of=${kind}`)
    await page.getByText(words).first().waitFor()
    await looksRight(`register-${kind}`)
  }
})
