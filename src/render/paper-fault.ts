import type { Text } from '#rulebook'

/** What is wrong with a paper: the field by its path (`body[2].columns`), and the reason. */
export type PaperProblem = { readonly field: string; readonly says: Text }

/** A paper or form that cannot be printed as it stands. */
export class PaperFault extends Error {
  override readonly name = 'PaperFault'
  readonly problems: readonly PaperProblem[]
  constructor(problems: readonly PaperProblem[]) {
    super(problems.map(({ field, says }) => `${field && `${field}: `}${says.zh} (${says.en})`).join('\n'))
    this.problems = problems
  }
}
