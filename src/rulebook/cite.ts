import type { Force, NormId } from './norm.ts'
import { toNumeral } from './numerals.ts'
import { RulebookFault } from './problem.ts'
import type { Rulebook } from './rulebook.ts'
import type { Text } from './text.ts'

/** A norm as a refusal or a page names it. */
export type Citation = {
  readonly norm: NormId
  readonly article: number
  readonly title: Text
  readonly force: Force
  readonly says: Text
}

/** 51 → 第五十一条. */
export const articleName = (article: number): string => `第${toNumeral(article)}条`

export function cite(rulebook: Rulebook, norm: NormId): Citation {
  const found = rulebook.norms.get(norm)
  if (!found) throw new RulebookFault(`${rulebook.id} has no norm ${norm}`)
  const { article, force, says } = found
  return { norm, article, title: { zh: articleName(article), en: `Article ${article}` }, force, says }
}
