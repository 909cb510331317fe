import type { Checking, Rule, Surroundings, UnitId, Verdict, Viewpoint } from '#kernel'
import type { MeetingKind } from '../contract/words.ts'
import { drafted, type Drafted, type Topic } from '../state.ts'

/** What the norms of a topic judge: the topic, and the house around it with its figures, readings and units. */
export type Case = { readonly topic: Drafted; readonly around: Surroundings }

export const caseOf = (c: Viewpoint<Topic>): Case => ({ topic: drafted(c.state), around: c })

/** A command's rules from the rules themselves, each under its norm. */
export const gates = (
  ...rules: readonly Rule<Case>[]
): Readonly<Record<string, (c: Checking<Topic, unknown, unknown>) => Verdict>> =>
  Object.fromEntries(rules.map((rule) => [rule.norm, (c: Checking<Topic, unknown, unknown>) => rule(caseOf(c))]))

export const namesOf = (units: readonly UnitId[], { org }: Pick<Surroundings, 'org'>): string[] =>
  units.map((unit) => org.name(unit).zh)

/** The meetings whose topics go through consultation and the chain (norms topic.chain, topic.written-consultation). */
export const isChained = (kind: MeetingKind): boolean => kind !== 'special'

/** The meetings that may decide what is reserved (norms decision.reserved, decision.collective). */
export const isCollective = (kind: MeetingKind): boolean => kind === 'plenary' || kind === 'executive'

/** Reserved matters and major decisions are important ones. */
export const isImportant = (t: Pick<Drafted, 'important' | 'majorDecision' | 'reserved' | 'amounts'>): boolean =>
  t.important || t.majorDecision || t.reserved !== 'none' || t.amounts === 'major'

export const special = { zh: '专题会议不适用', en: 'Not for special meetings' }
