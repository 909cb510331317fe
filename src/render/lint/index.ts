import type { Paper } from '../contract.ts'
import type { Draft } from '../import/draft.ts'
import type { Imported } from '../import/imported.ts'
import { attachmentFindings } from './attachments.ts'
import { dateFindings } from './date.ts'
import { draftOf } from './draft-of-paper.ts'
import { endingFindings } from './ending.ts'
import type { Finding } from './finding.ts'
import { levelFindings } from './levels.ts'
import { numberFindings } from './number.ts'
import { recipientsFindings } from './recipients.ts'
import { textFindings } from './text.ts'
import { titleFindings } from './title.ts'

export type { Finding, Place } from './finding.ts'

/**
 * 公文格式校对: everything in a paper or an imported file that does not follow GB/T 9704—2012 and the regulation on official
 * documents, in the order in which the elements stand on the page. Pure.
 */
export function lint(input: Paper | Imported): readonly Finding[] {
  return lintDraft('draft' in input ? input.draft : draftOf(input))
}

const lintDraft = (draft: Draft): readonly Finding[] =>
  [
    numberFindings,
    titleFindings,
    recipientsFindings,
    levelFindings,
    textFindings,
    attachmentFindings,
    dateFindings,
    endingFindings,
  ].flatMap((check) => check(draft))
