import type { Refusal } from '../refusal.ts'

/** Carries a refusal out of a reaction through the open transaction, so that everything is rolled back. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((r) => r.norm).join(', '))
    this.refusals = refusals
  }
}

export const refuse = (...refusals: Refusal[]): never => {
  throw new Refused(refusals)
}

/** Carries out of the open transaction that it has to be a serializable one. */
export class ReachesFurther extends Error {
  override readonly name = 'ReachesFurther'
}
