import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Debian's Chromium with everything off that would look outside. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.ZHENGGUI_BROWSER ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

export const desk = { width: 1440, height: 900 } as const
export const phone = { width: 390, height: 844 } as const

/** Signs in as somebody of the demonstration, as the list on the sign-in page does. */
export async function become(page: Page, url: string, person: string): Promise<void> {
  const answer = await page.request.post(`${url}/api/demo/sign-in`, {
    data: { person },
    headers: { origin: url },
    maxRetries: 3,
  })
  if (!answer.ok()) throw new Error(`Sign-in as ${person}: ${answer.status()} ${await answer.text()}`)
}

/** Opens a page and waits until its content is there. */
export async function visit(page: Page, url: string, path: string): Promise<void> {
  // The page may just be going somewhere itself, after a command: then the address is typed once more.
  await page.goto(url + path).catch((error: Error) => {
    if (!error.message.includes('ERR_ABORTED')) throw error
    return page.goto(url + path)
  })
  // Not waitForFunction: it needs eval, which our own policy forbids.
  await page.locator('h1, [role=alert] h2').first().waitFor()
}

export type Finding = { readonly id: string; readonly impact: string; readonly where: readonly string[] }

/** What axe finds serious or critical on the page as it stands. */
export async function seriousFindings(page: Page): Promise<Finding[]> {
  await page.addScriptTag({ path: axe })
  return page.evaluate(async () => {
    const { violations } = await (globalThis as any).axe.run(document, { resultTypes: ['violations'] })
    return violations
      .filter((v: any) => v.impact === 'serious' || v.impact === 'critical')
      .map((v: any) => ({ id: v.id, impact: v.impact, where: v.nodes.slice(0, 3).map((n: any) => n.target.join(' ')) }))
  })
}

/** Pixels by which the page is wider than the window: nothing may need scrolling sideways. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
