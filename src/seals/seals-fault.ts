/** A folder of seals that cannot be used: file, field and reason of everything that is wrong. */
export class SealsFault extends Error {
  override readonly name = 'SealsFault'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}
