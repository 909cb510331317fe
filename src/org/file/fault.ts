import type { Text } from '#kernel'

/** What is wrong with an organisation file: the entry by its handle, the field in it, the reason. */
export type OrganisationProblem = {
  readonly file: string
  readonly handle: string
  readonly field: string
  readonly says: Text
}

export const describeProblem = (p: OrganisationProblem): string =>
  `${p.file}: ${[p.handle, p.field].filter(Boolean).join(' ')}: ${p.says.en}`

export class OrganisationFault extends Error {
  override readonly name = 'OrganisationFault'
  readonly problems: readonly OrganisationProblem[]

  constructor(problems: readonly OrganisationProblem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.problems = problems
  }
}
