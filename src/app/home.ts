import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readNotices, type Notice } from '#kernel'
import { loadRulebook, makeShelf, type Rulebook, type Shelf } from '#rulebook'

/** The checkout or package: rulebooks, calendars and docs are below it. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

export const version: string = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
  .version

let carried: readonly Rulebook[] | undefined

/** Every version in rulebooks/. */
export function carriedRulebooks(): readonly Rulebook[] {
  carried ??= readdirSync(join(root, 'rulebooks'))
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.interpretations.yaml'))
    .sort()
    .map((name) => loadRulebook(join(root, 'rulebooks', name)))
  return carried
}

let notices: readonly Notice[] | undefined

/** Every holiday notice in calendars/. */
export const carriedNotices = (): readonly Notice[] => (notices ??= readNotices(join(root, 'calendars')))

/**
 * A shelf that has an answer for every day: before the first version that it holds, that one. The rules that came before
 * it are not on the shelf, and a story told from then has to be judged by something.
 */
export function openShelf(rulebooks: readonly Rulebook[] = carriedRulebooks()): Shelf {
  const shelf = makeShelf(rulebooks)
  const first = shelf.rulebooks[0]
  const early = (date: Temporal.PlainDate) => (first && date.toString() < first.instrument.inForce ? first : undefined)
  return {
    ...shelf,
    at: (date) => early(date) ?? shelf.at(date),
    current: (date) => early(date) ?? shelf.current(date),
  }
}
