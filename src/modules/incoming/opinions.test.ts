import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { incomingView } from './contract.ts'
import type { IncomingEvent } from './events.ts'
import { incoming } from './procedure.ts'
import { given, registered, report, request } from './testing/given.ts'

const posts = [
  'office-registry',
  'office-director',
  'mayor',
  'executive',
  'vice-agriculture',
  'vice-society',
  'water.head',
]
const others = ['executive', 'mayor']
const units = ['water', 'finance', 'audit']
/** Moves with all that a person may put into them; `say` is told apart from every other one. */
const moves: Readonly<Record<string, (say: string, pick: (of: readonly string[]) => string, order: string) => object>> =
  {
    check: (text) => ({ text }),
    return: (text) => ({ findings: [{ norm: 'document.one-matter', sentence: `${text}一` }], text }),
    propose: (text, pick, order) => ({ text, point: '要点', lead: pick(units), order }),
    present: (text) => ({ text }),
    opine: (text) => ({ opinion: 'agree', text }),
    circle: () => ({}),
    instruct: (text, pick) => ({ text, opinion: 'agree', units: [pick(units)] }),
    'add-signer': (reason, pick) => ({ post: pick(others), reason }),
    'remove-signer': (reason, pick) => ({ post: pick(others), reason }),
    'pass-on': (reason, pick) => ({ to: pick(posts), reason }),
    assign: (text, _, order) => ({ lead: 'water', assist: ['finance', 'audit'], text, order }),
    decline: (reason) => ({ reason }),
    'hand-on': (reason, pick) => ({ lead: pick(units), reason }),
    'add-undertaker': (reason, pick) => ({ unit: pick(units), reason }),
    'remove-undertaker': (reason, pick) => ({ unit: pick(units), reason }),
    report: (text) => ({ text, done: text.length % 2 === 0 }),
    circulate: (_, pick, order) => ({ posts: [pick(others), 'health.head'], order }),
    'pass-reader': (reason, pick) => ({ post: pick(others), reason }),
    'withdraw-circulation': (reason, pick) => ({ posts: [pick(posts)], reason }),
    urge: (text) => ({ text }),
    reply: (text) => ({ result: 'granted', text }),
    'take-back': (reason) => ({ reason }),
    'send-back': (reason, pick) => ({
      to: pick(['registered', 'checked', 'proposing', 'instructing']),
      resume: pick(['here', 'again']),
      reason,
    }),
    reopen: (reason) => ({ reason }),
    file: (text) => ({ retention: 'long', text }),
  }
const people = [...posts, 'finance.head', 'audit.head', 'health.head']

const onward = ['check', 'propose', 'present', 'opine', 'circle', 'assign', 'reply', 'file', 'reopen']

const step = fc.record({
  // Chance alone would seldom come far: at times the paper takes whichever step is next on its way.
  verb: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(moves)) },
    { weight: 1, arbitrary: fc.constant('onward') },
  ),
  seed: fc.nat(1_000_000),
  order: fc.constantFrom('in-order', 'together'),
})

/** A judged course: what was said in every accepted move, and the state that all of them lead to. */
function course(steps: readonly { verb: string; seed: number; order: string }[], first: IncomingEvent) {
  let past = given(first)
  const said: string[] = []
  const taken: string[] = []
  for (const [n, { verb, seed, order }] of steps.entries()) {
    const say = `意见${n}。`
    const attempt = (name: string): boolean => {
      const input = moves[name]!(say, (of) => of[seed % of.length]!, order)
      // Whoever may: a random person would be refused nearly always, and nothing would be tried.
      for (const as of [...people.slice(seed % people.length), ...people]) {
        const outcome = past.when(name, input, { as, at: '2026-03-02T09:00', facts: { readers: [] } })
        if (!outcome.ok) continue
        past = past.and(...(outcome.events as IncomingEvent[]))
        taken.push(name)
        if (JSON.stringify(input).includes(say)) said.push(say)
        return true
      }
      return false
    }
    if (verb === 'onward') onward.some(attempt)
    else attempt(verb)
  }
  return { said, taken, view: incomingView.parse(incoming.view!(past.view('2026-03-02T09:00'))) }
}

it.each([
  ['a request', registered({ ...request, content: null }), 'opine'],
  // A yes or no that nobody asked for is no move.
  ['a report', registered(report), 'circle'],
])('whatever is moved where, no opinion on %s is ever lost from its page', (_, first, answer) => {
  const tried = new Set<string>()
  fc.assert(
    fc.property(fc.array(step, { minLength: 30, maxLength: 60 }), (steps) => {
      const { said, taken, view } = course(steps, first)
      for (const verb of taken) tried.add(verb)
      // The sheets are cut to what fits on paper; the page is not.
      const { sheet: __, circulationSheet: ___, ...page } = view
      const shown = JSON.stringify(page)
      expect(said.filter((say) => !shown.includes(say))).toEqual([])
    }),
    { numRuns: 100, seed: 2026 },
  )
  // The property means something only where opinions are really given, at every step of the way and after it went back.
  const given = ['check', 'propose', 'present', answer, 'instruct', 'assign', 'report', 'reply', 'circulate', 'file']
  expect([...given, 'return', 'send-back', 'take-back', 'reopen'].filter((verb) => !tried.has(verb))).toEqual([])
})
