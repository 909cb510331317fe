import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { execute, showMatter, verifyJournal } from '#kernel'
import { become, openBrowser, overhang, phone, seriousFindings, visit } from './support/browser.ts'
import { openHouse, type House } from './support/house.ts'

const shots = process.env.ZHENGGUI_SHOTS

describe('a leader between two meetings, on the telephone', () => {
  let browser: Browser
  let house: House
  let page: Page
  beforeAll(async () => {
    house = await openHouse('2026-03-02T09:00')
    if (shots) await mkdir(shots, { recursive: true })
    browser = await openBrowser()
    page = await browser.newPage({ viewport: phone, reducedMotion: 'reduce', bypassCSP: true })
    for (const n of [1, 2, 3]) await presented(`report-${n}`, n, 'report')
    await presented('request', 4, 'request')
    await become(page, house.url, 'vice-agriculture')
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })
  const gives = async (person: string, id: string, command: string, input: unknown) => {
    const outcome = await execute(house.government, { kind: 'incoming', id, command, input, actor: { person } })
    expect([command, outcome.ok]).toEqual([command, true])
  }
  async function uploaded(name: string) {
    await become(page, house.url, 'office-registry')
    const answer = await page.request.post(`${house.url}/api/files`, {
      multipart: { file: { name, mimeType: 'text/plain', buffer: Buffer.from('关于拨付拦河闸修缮资金的请示') } },
      headers: { origin: house.url },
    })
    const { sha256 } = (await answer.json()) as { sha256: string }
    return { sha256, name }
  }
  async function presented(id: string, n: number, kind: 'report' | 'request') {
    const title = kind === 'report' ? `关于第${n}片春季农业生产情况的报告` : '关于拨付拦河闸修缮资金的请示'
    const from = { unit: 'lucun', dated: '2026-02-27', signedBy: 'head', signer: '镇长' }
    const files = kind === 'request' ? [await uploaded('请示原件.txt')] : []
    await gives('office-registry', id, 'register', { ...from, title, kind, number: `鲁村政字〔2026〕${n}号`, files })
    await gives('office-registry', id, 'check', {})
    const point = kind === 'report' ? `第${n}片春播进度八成` : '修闸请拨40万元'
    await gives('office-registry', id, 'propose', { text: '拟请农业农村局阅处，呈阅。', point, lead: 'agriculture' })
    await gives('office-director', id, 'present', {})
    // Also in circulation, so that somebody may circle it; whoever is asked for an answer may not.
    if (kind === 'request') await gives('office-registry', id, 'circulate', { posts: ['executive'] })
  }
  const look = async (name: string) => {
    if (shots) await page.screenshot({ path: join(shots, `${name}.png`) })
    return [await seriousFindings(page), await overhang(page)]
  }
  const acts = async (id: string) => {
    const shown = await showMatter(house.government, { person: 'office-director' }, 'incoming', id)
    return shown?.journal
      .filter(({ type }) => /circled|opined/.test(type))
      .map(({ type, actor }) => [type, actor.person])
  }

  it('circles three papers in one go although the line breaks; what asks for an answer stays, with its norm', async () => {
    await visit(page, house.url, '/')
    await page.getByRole('button', { name: '批量办理' }).click()
    await page.getByRole('button', { name: '全选' }).click()
    expect(await look('batch-desk')).toEqual([[], 0])
    await page.getByRole('button', { name: '下一步' }).click()
    expect(await page.locator('.ant-drawer .uploads').count()).toBe(0)
    const list = page.locator('.batch-list')
    await list.getByText('第1片春播进度八成').waitFor()
    expect(await list.locator('input[type=checkbox]:checked').count()).toBe(3)
    expect(await list.locator('input[type=checkbox]:disabled').count()).toBe(1)
    expect(await list.locator('[data-norm="document.clear-opinion"]').innerText()).toContain('第五十八条')
    expect(await look('batch-sheet')).toEqual([[], 0])
    // The answer to the second is lost on the way; the server has heard of it.
    let requests = 0
    await page.route('**/circle', async (route) => {
      if (++requests !== 2) return route.continue()
      await route.fetch()
      return route.abort()
    })
    const give = page.locator('.sheet-foot .primary')
    await give.click()
    await page.getByText('未能连接服务器').waitFor()
    expect(await look('batch-broken')).toEqual([[], 0])
    expect(await give.innerText()).toContain('继续')
    await give.click()
    await page.locator('.ant-drawer').waitFor({ state: 'detached' })
    expect(requests).toBe(4)
    const circled = [['incoming.circled', 'vice-agriculture']]
    expect(await Promise.all(['report-1', 'report-2', 'report-3', 'request'].map(acts))).toEqual([
      circled,
      circled,
      circled,
      [],
    ])
    await page.locator('.matters tbody tr').nth(1).waitFor({ state: 'detached' })
    expect(await page.locator('.matters tbody tr').innerText()).toContain('修闸请拨40万元')
  }, 120_000)

  it('what is to be signed shows its point, the proposal and the paper; the buttons stay at the thumb', async () => {
    await visit(page, house.url, '/matters/incoming/request')
    for (const text of ['修闸请拨40万元', '拟请农业农村局阅处，呈阅。', '请示原件.txt'])
      await page.getByText(text).first().waitFor()
    const acts = page.locator('.matter-head > .acts')
    expect((await acts.locator('button').allInnerTexts()).toReversed().slice(0, 3)).toEqual([
      '签署意见',
      '批示',
      '退回前一环节',
    ])
    const lowest = async () => {
      const at = await acts.boundingBox()
      return at && at.y > phone.height * 0.8 && at.y + at.height <= phone.height
    }
    expect(await look('signing')).toEqual([[], 0])
    expect(await lowest()).toBe(true)
    await page.getByText('初审').last().scrollIntoViewIfNeeded()
    expect(await lowest()).toBe(true)
  }, 120_000)

  it('a phrase fills in and sends nothing; what was typed survives a reload; a saved phrase is there', async () => {
    const openSheet = async () => {
      await page.locator('.three').first().getByRole('button', { name: '签署意见' }).click()
      await page.locator('.phrases').waitFor()
    }
    const text = page.locator('.ant-drawer textarea').first()
    await visit(page, house.url, '/')
    await openSheet()
    await page.getByRole('button', { name: '请××局研究提出意见后再报。' }).click()
    await page.keyboard.type('水利')
    expect(await text.inputValue()).toBe('请水利局研究提出意见后再报。')
    expect(await look('phrases')).toEqual([[], 0])
    await page.getByRole('button', { name: '存为常用语' }).click()
    await page.locator('.phrase.mine').waitFor()
    await page.getByRole('button', { name: '整理' }).click()
    await page.locator('.own-phrases li').waitFor()
    expect(await look('phrases-own')).toEqual([[], 0])
    await page.reload()
    await openSheet()
    await page.getByText('已恢复上次填写').waitFor()
    expect(await text.inputValue()).toBe('请水利局研究提出意见后再报。')
    expect(await look('draft-restored')).toEqual([[], 0])
    expect(await page.locator('.phrase').first().innerText()).toBe('请水利局研究提出意见后再报。')
    expect(await acts('request')).toEqual([])
    await page.getByRole('radio', { name: '不同意' }).click()
    await page.locator('.sheet-foot .primary').click()
    await page.locator('.ant-drawer').waitFor({ state: 'detached' })
    expect(await acts('request')).toEqual([['incoming.opined', 'vice-agriculture']])
    expect(await page.evaluate(() => localStorage.getItem('zhenggui.drafts'))).toBeNull()
    await visit(page, house.url, '/matters/phrases/vice-agriculture')
    await page.getByText('请水利局研究提出意见后再报。').waitFor()
    expect(await look('phrases-page')).toEqual([[], 0])
    expect((await verifyJournal(house.government)).differences).toEqual([])
  }, 120_000)
})
