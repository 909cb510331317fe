import type { Browser, Page, Request, Response } from 'playwright-core'
import { builtInCommands, execute, inputSchema, type Envelope, type Outcome, type Refusal } from '#kernel'
import { loadScenario, play, type Played, type ScenarioFile } from '#scenario'
import type { Schema } from '../../../src/web/forms/schema.ts'
import { become, desk, visit } from './browser.ts'
import { CannotFill, fillForm } from './fill.ts'
import type { House } from './house.ts'

export type Told = Played & {
  /** Commands given through the screens. */
  readonly byHand: number
  /** Commands sent to the API instead, with the reason and whether the software took them. */
  readonly sent: readonly { readonly command: string; readonly why: string; readonly accepted: boolean }[]
  /** The same forms filled in again and again: given to the kernel at once. */
  readonly repeated: number
}

export type Forms = { readonly filled: Map<string, number>; readonly often: number }

/**
 * One browser at which people take turns, so that the client is loaded once. Each signs in anew: days pass between the
 * steps of a story, and a session does not outlast an idle hour. The page is left before: what it asks for belongs to
 * whoever sat there.
 */
async function makeTurns(browser: Browser, url: string): Promise<(person: string) => Promise<Page>> {
  const page = await browser.newPage({ viewport: desk, reducedMotion: 'reduce' })
  return async (person) => {
    await page.goto('about:blank')
    await become(page, url, person)
    return page
  }
}

/**
 * Plays a story with people at a browser: each signed in, opening the page, filling in the form, reading what is refused.
 * @param atScreen which commands are given so; what only leads up to the story goes straight to the kernel
 * @param forms the forms filled in so far, also in other stories, and how often each is: the twentieth time shows nothing that the third did not
 */
export async function playInBrowser(
  browser: Browser,
  house: House,
  file: string,
  atScreen: (envelope: Envelope) => boolean = () => true,
  forms: Forms = { filled: new Map(), often: 3 },
): Promise<Told> {
  const texts = new Map<string, ScenarioFile>()
  const takesTurn = await makeTurns(browser, house.url)
  let byHand = 0
  let repeated = 0
  const sent: { command: string; why: string; accepted: boolean }[] = []
  const played = await play(loadScenario(file), {
    government: house.government,
    clock: house.clock,
    ids: house.ids,
    storeFile: async (file, at, person) => {
      texts.set(file.sha256, file)
      await house.government.database.kysely
        .insertInto('file')
        .values({ sha256: file.sha256, type: 'text/plain', size: Buffer.byteLength(file.text), uploaded: at, person })
        .onConflict((c) => c.doNothing())
        .execute()
    },
    give: async (government, envelope) => {
      if (!atScreen(envelope)) return execute(government, envelope)
      const form = `${envelope.kind}.${envelope.command} ${Object.keys((envelope.input ?? {}) as object).sort()}`
      if ((forms.filled.get(form) ?? 0) >= forms.often) {
        repeated++
        return execute(government, envelope)
      }
      const page = await takesTurn((envelope.actor as { person: string }).person)
      const outcome = await byScreen(page, house, envelope, (sha) => texts.get(sha)).catch((error) => {
        if (error instanceof CannotFill) return error
        throw error
      })
      if (!(outcome instanceof CannotFill)) {
        byHand++
        if (outcome.ok) forms.filled.set(form, (forms.filled.get(form) ?? 0) + 1)
        return outcome
      }
      const answer = await bySending(page, house, envelope)
      sent.push({ command: `${envelope.kind}.${envelope.command}`, why: outcome.message, accepted: answer.ok })
      return answer
    },
  })
  return { ...played, byHand, sent, repeated }
}

const opensNew = (house: House, { kind, command }: Envelope) =>
  house.government.registry.command(kind, command)?.creates === true

async function byScreen(
  page: Page,
  house: House,
  envelope: Envelope,
  file: (sha: string) => ScenarioFile | undefined,
): Promise<Outcome> {
  const { kind, id, command: verb } = envelope
  const command =
    house.government.registry.command(kind, verb) ?? builtInCommands(kind).find((c) => c.name === `${kind}.${verb}`)
  if (!command) throw new CannotFill('there is no such command')
  if (envelope.recorded) throw new CannotFill('recorded on behalf')
  if (opensNew(house, envelope)) {
    await visit(page, house.url, `/matters/${kind}`)
    const acts = page.locator('main .head .acts')
    const direct = acts.getByRole('button', { name: command.title.zh, exact: true })
    const menu = acts.locator('summary, [aria-haspopup]')
    // What the reader may open comes after the list.
    await direct
      .or(menu)
      .first()
      .waitFor({ timeout: 4000 })
      .catch(() => undefined)
    if (!(await direct.isVisible()) && (await menu.count())) await menu.first().click()
    if (!(await direct.count())) throw new CannotFill('not offered')
    await direct.first().click()
  } else {
    const answer = await page.request.get(`${house.url}/api/matters/${kind}/${id}`, { maxRetries: 3 })
    const { prospects = [] } = (await answer.json()) as { prospects?: { verb: string; mine: boolean }[] }
    if (!prospects.some((prospect) => prospect.verb === verb && prospect.mine)) throw new CannotFill('not offered')
    await visit(page, house.url, `/matters/${kind}/${id}?do=${verb}`)
  }
  await page.locator('.ant-drawer .sheet-foot').waitFor()
  // What was refused before is there again; whoever has something else to say begins anew.
  const anew = page.locator('.restored button')
  if (await anew.count()) await anew.click()
  // Enter in a field sends a form that is complete.
  const gives = (r: Request) => r.method() === 'POST' && r.url().endsWith(`/${verb}`)
  let byEnter: Request | undefined
  const note = (r: Request) => (byEnter ??= gives(r) ? r : undefined)
  page.on('request', note)
  house.named(opensNew(house, envelope) ? id : undefined)
  await fillForm(
    page,
    inputSchema(command.input) as Schema,
    envelope.input as Record<string, unknown>,
    (value) => shownAs(house, value),
    file,
  )
  // What Enter sends is under way before the next picture is drawn; a press beside it would send it twice.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  page.off('request', note)
  // What a field lacks the form says itself, and sends nothing.
  const press = async (): Promise<Response | undefined> => {
    const sent = page.waitForRequest(gives)
    const kept = page.locator('.ant-form-item-explain-error').first().waitFor()
    sent.catch(() => undefined)
    kept.catch(() => undefined)
    await page.locator('.ant-drawer .sheet-foot button').last().click()
    const request = await Promise.race([sent, kept.then(() => undefined)])
    return (await request?.response()) ?? undefined
  }
  const exceptions = Object.entries(envelope.exceptions ?? {})
  // What may be set aside is offered where it is known to stand in the way, else once it has been refused; where
  // nothing is refused there is nothing to set aside.
  let answer = (await byEnter?.response()) ?? undefined
  for (const [norm] of exceptions) if (!answer && !(await exceptionBox(page, norm).count())) answer = await press()
  if (!answer || (exceptions.length && !answer.ok())) {
    if (answer) await page.locator('.refusals[role=alert]').first().waitFor()
    for (const [norm, reason] of exceptions) await setAside(page, norm, reason)
    answer = await press()
  }
  if (!answer)
    throw new CannotFill(
      `the form keeps back what is missing: ${await page.locator('.ant-form-item-explain-error').allTextContents()}`,
    )
  const outcome = await outcomeOf(answer, envelope)
  if (!outcome.ok && outcome.refusals.some((r) => r.norm !== 'system.input')) {
    await page.locator('.refusals[role=alert] [data-norm]').first().waitFor()
    const shown = await page
      .locator('.refusals[role=alert] [data-norm]')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.norm))
    const said = outcome.refusals.map((r) => r.norm)
    if (said.some((norm) => norm !== 'system.input' && !shown.includes(norm)))
      throw new Error(`${envelope.kind}.${verb}: refused by ${said.join(', ')}, but the page shows ${shown.join(', ')}`)
  }
  return outcome
}

const exceptionBox = (page: Page, norm: string) =>
  page.locator('.exceptions > div').filter({ has: page.locator(`[data-norm="${norm}"], [href*="${norm}"]`) })

async function setAside(page: Page, norm: string, reason: string): Promise<void> {
  const box = exceptionBox(page, norm)
  if (!(await box.count())) throw new CannotFill(`no exception is offered for ${norm}`)
  await box.locator('input[type=checkbox]').check()
  await box.locator('textarea').first().fill(reason)
}

async function shownAs({ government }: House, value: string): Promise<string> {
  if (value.startsWith('kind:')) return government.registry.procedure(value.slice(5))!.title.zh
  const matter = await government.database.kysely
    .selectFrom('matter')
    .select('title')
    .where('id', '=', value)
    .executeTakeFirst()
  if (matter?.title) return matter.title
  const { sourcesNow, sourceVersions } = await import('#kernel')
  const { org } = await government.database.transaction(
    async (tx) => sourcesNow(tx, government, await sourceVersions(tx, government)),
    { isolation: 'read committed' },
  )
  return org.name(value).zh
}

async function outcomeOf(answer: Response, { kind, id }: Envelope): Promise<Outcome> {
  const body = (await answer.json()) as { id: string; version: number; stage: string; refusals?: Refusal[] }
  if (answer.ok())
    return {
      ok: true,
      kind,
      id: body.id ?? id ?? '',
      version: body.version,
      stage: body.stage,
      events: [],
      written: [],
    }
  return { ok: false, refusals: body.refusals ?? [] }
}

async function bySending(page: Page, house: House, envelope: Envelope): Promise<Outcome> {
  const { kind, id, command, input, exceptions, recorded } = envelope
  const opens = opensNew(house, envelope)
  house.named(opens ? id : undefined)
  const answer = await page.request.post(`${house.url}/api/matters/${kind}/${opens ? '' : `${id}/`}${command}`, {
    data: { input, ...(exceptions ? { exceptions } : {}), ...(recorded ? { recorded } : {}) },
    headers: { origin: house.url },
    maxRetries: 3,
  })
  house.named(undefined)
  return outcomeOf(answer as unknown as Response, envelope)
}
