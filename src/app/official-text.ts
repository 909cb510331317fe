import type { Database } from '#db'
import type { PlacedText } from '#rulebook'
import { readSetting, writeSetting } from './setting.ts'

const name = (rulebook: string): string => `official-text:${rulebook}`

/** The official text of an instrument by article, where an installation imported it. */
export async function readOfficialText(
  database: Database,
  rulebook: string,
): Promise<ReadonlyMap<number, string> | undefined> {
  const kept = await readSetting<Record<string, string>>(database, name(rulebook))
  return kept && new Map(Object.entries(kept).map(([article, text]) => [Number(article), text]))
}

export const keepOfficialText = (database: Database, rulebook: string, { articles }: PlacedText): Promise<void> =>
  writeSetting(database, name(rulebook), Object.fromEntries(articles))
