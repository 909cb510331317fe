/** What is wrong with a scenario file, and where. */
export type ScenarioProblem = {
  readonly file: string
  readonly line: number
  readonly field: string
  readonly says: string
}

export const describeScenarioProblem = (p: ScenarioProblem): string =>
  `${p.file}:${p.line} ${p.field && `${p.field}: `}${p.says}`

/** A story that cannot be played: its message lists file, line, key and reason. */
export class ScenarioFault extends Error {
  override readonly name = 'ScenarioFault'
  readonly problems: readonly ScenarioProblem[]
  constructor(problems: readonly ScenarioProblem[]) {
    super(problems.map(describeScenarioProblem).join('\n'))
    this.problems = problems
  }
}
