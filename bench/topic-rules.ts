import type { Engine, RuleProperties, TopLevelCondition } from 'json-rules-engine'
import { counts } from '../src/modules/topics/contract/words.ts'

/** A topic as flat facts, the form that json-rules-engine reads. */
export type TopicFacts = Readonly<Record<string, unknown>>

type Condition =
  | { readonly fact: string; readonly operator: string; readonly value: unknown }
  | { readonly all: Condition[] }
  | { readonly any: Condition[] }

const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value })
const not = (fact: string, value: unknown): Condition => ({ fact, operator: 'notEqual', value })
const none = (fact: string): Condition => is(fact, 0)
const oneOf = (fact: string, value: unknown): Condition => ({ fact, operator: 'in', value })
const has = (fact: string, value: unknown): Condition => ({ fact, operator: 'contains', value })
const all = (...conditions: Condition[]): Condition => ({ all: conditions })
const any = (...conditions: Condition[]): Condition => ({ any: conditions })

const special = is('meeting', 'special')
const collective = oneOf('meeting', ['plenary', 'executive'])
const passed = (proof: string): Condition => oneOf(`proof:${proof}`, ['passed', 'conditional'])
const settledProof = (proof: string): Condition => any(passed(proof), is(`proof:${proof}`, 'not-needed'))

/** The fourteen rules of topic.submit, each holding or not applicable under the same conditions as ours. */
const holdsWhen: Readonly<Record<string, Condition>> = {
  'topic.written-consultation': any(
    special,
    all(none('units'), not('alone', null)),
    all(not('units', 0), none('unasked'), none('waiting')),
  ),
  'topic.heads-sign': any(special, none('units'), none('unsigned')),
  'topic.consult-units': any(
    all(is('important', false), is('foreign', false)),
    all(none('foreignLeft'), none('unasked'), none('waiting'), any(not('units', 0), not('alone', null))),
  ),
  'topic.consult-townships': any(none('townships'), none('townshipsOpen')),
  'topic.disagreement': any(special, none('disagreeing'), none('unaccounted')),
  'topic.materials-content': all(
    none('unanswered'),
    any(is('important', false), all(not('summary', null), not('asks', null))),
  ),
  'topic.own-authority': any(not('beyond', null), is('ownAuthority', false)),
  'topic.appraised': any(
    is('important', false),
    all(passed('research'), passed('appraisal'), ...Object.keys(counts).map((count) => has('counts', count))),
  ),
  'topic.stability-risk': any(
    is('stabilityRisk', false),
    all(passed('stability-risk'), passed('opinion-assessment'), passed('contingency-plan'), passed('feedback')),
  ),
  'topic.fair-competition': any(
    is('marketActors', false),
    all(passed('fair-competition'), is('fairCompetitionByDuty', true)),
  ),
  'topic.decision-procedure': any(
    is('majorDecision', false),
    all(
      settledProof('public-participation'),
      settledProof('expert-argument'),
      settledProof('risk-assessment'),
      passed('legality-review'),
      collective,
      is('legalityByDuty', true),
    ),
  ),
  'decision.collective': any(is('important', false), collective),
  'decision.reserved': any(all(is('reserved', 'none'), not('amounts', 'major'), is('largeSum', false)), collective),
  'topic.normative-reviewed': any(
    is('normative', false),
    is('reviewedBefore', 'meeting'),
    all(passed('legality-review'), is('legalityByDuty', true)),
  ),
}

export const rulesHeld = Object.keys(holdsWhen).length

export function addRules(engine: Engine): void {
  for (const [norm, condition] of Object.entries(holdsWhen))
    engine.addRule({
      conditions: ('all' in condition || 'any' in condition ? condition : { all: [condition] }) as TopLevelCondition,
      event: { type: norm },
    } satisfies RuleProperties)
}
