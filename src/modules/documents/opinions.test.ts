import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentView } from './contract.ts'
import type { DocumentEvent } from './events.ts'
import { documents } from './procedure.ts'
import { alone, draftedAs, given, monday, points } from './testing/given.ts'

const leaders = ['executive', 'vice-society', 'vice-industry']
type Pick = (of: readonly string[]) => string
/** Moves with all that a person may put into them; `say` is told apart from every other one. */
const moves: Readonly<Record<string, (say: string, pick: Pick, yes: boolean) => object>> = {
  revise: (say) => ({ note: say.slice(0, 20), change: 'wording' }),
  'hand-in': (text) => ({ text }),
  check: (text) => ({ text }),
  consult: () => ({}),
  reply: (text, pick) => ({ opinion: pick(['comments', 'disagree']), text }),
  reconsider: (text, pick) => ({ opinion: pick(['comments', 'disagree']), text }),
  settle: (text, pick) => ({ unit: pick(['finance', 'health']), outcome: 'partly', text }),
  account: (text) => ({ text, ours: '条例要求', theirs: '财力不足' }),
  coordinate: (text, pick) => ({ units: [pick(['finance', 'health'])], result: 'agreed', text }),
  submit: (text) => ({ text }),
  review: (text, pick) => ({ points: { ...points, [pick(['grounds', 'form'])]: { met: true, note: text } } }),
  approve: (text) => ({ text }),
  authorise: (text, pick) => ({ to: pick(leaders), ground: 'routine', text }),
  'add-signer': (_, pick, inOrder) => ({ posts: [pick(leaders)], inOrder }),
  'remove-signer': (reason, pick) => ({ post: pick(leaders), reason }),
  countersign: (text) => ({ text }),
  sign: (text) => ({ text }),
  return: (reason, pick, resume) => ({
    to: pick(['drafting', 'checking', 'countersigning', 'reviewing', 'submitting']),
    resume,
    suggestions: false,
    reason,
  }),
  'take-back': (reason) => ({ reason }),
  'pass-on': (reason, pick) => ({ to: pick(leaders), reason }),
  withdraw: (reason) => ({ reason }),
  reopen: (reason) => ({ reason }),
  urge: (text) => ({ text }),
}
/** Why a paper changes hands is said in its journal; these are no opinions about it. */
const noOpinion = ['revise', 'settle', 'remove-signer', 'take-back', 'pass-on']
const onward = [
  'hand-in',
  'check',
  'sign',
  'countersign',
  'approve',
  'review',
  'submit',
  'coordinate',
  'account',
  'reply',
  'settle',
  'consult',
  'reopen',
]
const people = [
  'water.clerk',
  'water.head',
  'finance.clerk',
  'health.clerk',
  'office-director',
  'office-deputy',
  'vice-agriculture',
  'mayor',
  ...leaders,
]
const facts = { ...alone, read: [] }

const step = fc.record({
  // Chance alone would seldom come far: at times the draft takes whichever step is next on its way.
  verb: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(moves)) },
    { weight: 2, arbitrary: fc.constant('onward') },
  ),
  seed: fc.nat(1_000_000),
})

function course(steps: readonly { verb: string; seed: number }[]) {
  let past = given(draftedAs())
  const said: string[] = []
  const taken: string[] = []
  for (const [n, { verb, seed }] of steps.entries()) {
    const say = `意见${n}。`
    const attempt = (name: string): boolean => {
      const input = moves[name]!(say, (of) => of[seed % of.length]!, seed % 2 === 0)
      // Whoever may: a random person would be refused nearly always, and nothing would be tried.
      for (const as of [...people.slice(seed % people.length), ...people]) {
        const outcome = past.when(name, input, { as, at: monday, facts })
        if (!outcome.ok) continue
        past = past.and(...(outcome.events as DocumentEvent[]))
        taken.push(name)
        if (!noOpinion.includes(name) && JSON.stringify(input).includes(say)) said.push(say)
        return true
      }
      return false
    }
    if (verb === 'onward') [...onward.slice(seed % onward.length), ...onward].some(attempt)
    else attempt(verb)
  }
  return { said, taken, view: documentView.parse(documents.view!(past.view(monday))) }
}

it('whatever is moved where, no opinion on a draft is ever lost from its page', () => {
  const tried = new Set<string>()
  fc.assert(
    fc.property(fc.array(step, { minLength: 40, maxLength: 80 }), (steps) => {
      const { said, taken, view } = course(steps)
      for (const verb of taken) tried.add(verb)
      // The sheet is cut to what fits on paper; the page is not.
      const { sheet: _, ...page } = view
      const shown = JSON.stringify(page)
      expect(said.filter((say) => !shown.includes(say))).toEqual([])
    }),
    { numRuns: 60, seed: 2026 },
  )
  // The property means something only where opinions are really given, at every step of the way and after it went back.
  const given = [...onward.slice(0, 2), 'approve', 'review', 'submit', 'coordinate', 'account', 'reply', 'reconsider']
  expect([...given, 'return', 'withdraw', 'reopen'].filter((verb) => !tried.has(verb))).toEqual([])
})
