import type { NormId } from './norm.ts'
import type { Text } from './text.ts'

/** What is wrong with a rulebook file, and where. `field` is the path below the norm, or below the file where there is no norm. */
export type Problem = {
  readonly file: string
  readonly line: number
  readonly norm?: NormId
  readonly field: string
  readonly says: Text
}

/** `rulebooks/x.yaml:41 topic.late unless: …`, for a terminal or a log. */
export const describeProblem = (p: Problem, language: keyof Text = 'en'): string =>
  [`${p.file}:${p.line}`, p.norm, p.field && `${p.field}:`, p.says[language]].filter(Boolean).join(' ')

/** A rulebook, or a question put to one, that cannot be right. Its message names file, norm and field. */
export class RulebookFault extends Error {
  override readonly name = 'RulebookFault'
  readonly problems: readonly Problem[]

  constructor(message: string, problems: readonly Problem[] = []) {
    super([message, ...problems.map((p) => describeProblem(p))].join('\n'))
    this.problems = problems
  }
}
