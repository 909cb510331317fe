import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { become, desk, overhang, phone, seriousFindings, visit, type Finding } from './browser.ts'

export type Look = { readonly theme?: 'dark'; readonly size?: 'large'; readonly language?: 'en' }
export type Seen = { readonly name: string; readonly wide: number; readonly axe: readonly Finding[] }
export type Looker = {
  open(person: string, path: string, look: Look, viewport: typeof desk | typeof phone): Promise<Page>
  /** What is wrong with the page as it stands: too wide, or what axe finds. Keeps a picture where ZHENGGUI_SHOTS names a folder. */
  looked(page: Page, name: string): Promise<Seen>
  /** Opens a page at a desk and looks at it, then at the width of a phone. */
  both(name: string, person: string, path: string): Promise<readonly Seen[]>
}

export const fine = (name: string): Seen => ({ name, wide: 0, axe: [] })
const shots = process.env.ZHENGGUI_SHOTS

/** Looks at pages of one server; signed in once a person, for signing in takes as long as a look. */
export function lookerAt(browser: Browser, url: string): Looker {
  const contexts = new Map<string, Promise<BrowserContext>>()
  const contextOf = (person: string) => {
    const known = contexts.get(person)
    if (known) return known
    // axe is put into the page, which the page's own policy rightly forbids.
    const made = browser
      .newContext({ viewport: desk, reducedMotion: 'reduce', bypassCSP: true })
      .then(async (context) => {
        const page = await context.newPage()
        if (person) await become(page, url, person)
        await page.close()
        return context
      })
    contexts.set(person, made)
    return made
  }
  /** Nothing is being loaded any more. */
  const settled = async (page: Page) => {
    for (const waiting of await page.locator('.waiting, [aria-busy=true]').all())
      await waiting.waitFor({ state: 'detached' })
  }
  const open: Looker['open'] = async (person, path, look, viewport) => {
    const page = await (await contextOf(person)).newPage()
    await page.setViewportSize(viewport)
    await page.addInitScript(
      (kept) => localStorage.setItem('zhenggui.preferences', kept),
      JSON.stringify({ theme: 'light', size: 'normal', language: 'zh', ...look }),
    )
    await visit(page, url, path)
    await page.locator('h1').first().waitFor()
    await settled(page)
    return page
  }
  const looked: Looker['looked'] = async (page, name) => {
    if (shots) {
      await mkdir(shots, { recursive: true })
      await page.screenshot({ path: join(shots, `${name.replaceAll(/[^a-z]+/g, '-')}.png`) })
    }
    return { name, wide: await overhang(page), axe: await seriousFindings(page) }
  }
  return {
    open,
    looked,
    both: async (name, person, path) => {
      const page = await open(person, path, {}, desk)
      const seen = [await looked(page, `${name}-desk`)]
      await page.setViewportSize(phone)
      await settled(page)
      seen.push(await looked(page, `${name}-phone`))
      await page.close()
      return seen
    },
  }
}
