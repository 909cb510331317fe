import type { Checking, Rule, Surroundings, UnitId, Verdict, Viewpoint } from '#kernel'
import { directionOf } from '../contract/words.ts'
import { drafted, type Document, type Drafted } from '../state.ts'

/** What the norms of a document judge: the document, and the house around it with its figures, readings and units. */
export type Case = { readonly document: Drafted; readonly around: Surroundings }

export const caseOf = (c: Viewpoint<Document>): Case => ({ document: drafted(c.state), around: c })

/** A command's rules from the rules themselves, each under its norm. */
export const gates = (
  ...rules: readonly Rule<Case>[]
): Readonly<Record<string, (c: Checking<Document, unknown, unknown>) => Verdict>> =>
  Object.fromEntries(rules.map((rule) => [rule.norm, (c: Checking<Document, unknown, unknown>) => rule(caseOf(c))]))

export const namesOf = (units: readonly UnitId[], { org }: Pick<Surroundings, 'org'>): string[] =>
  units.map((unit) => org.name(unit).zh)

/** 以县政府、办公室名义制发, and not an answer, a report upward or a letter. */
export const isOfCounty = (d: Pick<Drafted, 'name' | 'genre'>): boolean =>
  d.name !== 'unit' && directionOf(d.genre) === 'down' && d.genre !== 'answer' && d.genre !== 'minutes'

const lower = ['township', 'subdistrict', 'development-zone']
/** Lower governments among those to whom it is sent. */
export const lowerGovernments = (d: Drafted, { org, at }: Surroundings): UnitId[] =>
  [...d.recipients, ...d.copies].filter((id) => lower.includes(org.unit(id, at)?.kind ?? ''))
