import { expect, test } from 'vitest'
import { parseScenario } from './parse.ts'

const problems = (source: string) => {
  const parsed = parseScenario(source, 'x.yaml')
  return 'problems' in parsed ? parsed.problems.map((p) => `${p.line} ${p.field}: ${p.says}`) : []
}

test('the shortest story', () => {
  const parsed = parseScenario('starts: 2026-03-02T09:00\nsteps: []', 'x.yaml')
  expect('story' in parsed && parsed.story.scenario).toEqual({
    government: 'demo',
    starts: '2026-03-02T09:00',
    steps: [],
  })
})

test('every unknown key is named with its line, also inside an expectation', () => {
  expect(
    problems(`starts: 2026-03-02T09:00
sterps: []
steps:
- as: finance.head
  do: topic.submit
  onn: budget
- expect: { on: budget, stag: consulting }
- expect:
    on: budget
    deadlines: [{ norm: topic.late, duee: 2026-03-02 }]
`),
  ).toEqual([
    '2 sterps: There is no such field',
    '6 steps.0.onn: There is no such field',
    '7 steps.1.expect.stag: There is no such field',
    '10 steps.2.expect.deadlines.0.duee: There is no such field',
  ])
})

test('what a key may hold is said in words', () => {
  expect(
    problems(`starts: yesterday
steps:
- wait: 3 weeks
- as: Finance.Head
  do: submit
- as: mayor
  do: topic.approve
  outcome: perhaps
`),
  ).toEqual([
    '1 starts: a time in Asia/Shanghai: 2026-03-02T09:00',
    '3 steps.0.wait: a wait: 3wd (working days), 5d (days), 2h (hours) or 30m (minutes)',
    '4 steps.1.as: a handle: small letters, digits, - and .',
    '5 steps.1.do: a command: kind.verb',
    '8 steps.2.outcome: Invalid option: expected one of "accepted"|"refused"',
  ])
})

test('a step has to make sense as a whole', () => {
  expect(
    problems(`starts: 2026-03-02T09:00
steps:
- wait: 1d
  at: 2026-03-06T10:00
- do: topic.draft
- with: { title: x }
- {}
- expect: { stage: drafting }
- { as: mayor, do: topic.approve, refused: [topic.late], outcome: accepted }
`),
  ).toEqual([
    '4 steps.0.at: either wait or at, not both',
    '5 steps.1.do: says nobody who gives it: as is missing',
    '6 steps.2.with: belongs to a command: do is missing',
    '7 steps.3: does nothing: wait, at, do or expect',
    '8 steps.4.expect: says nothing of which matter: on is missing',
    '9 steps.5.outcome: cannot be accepted and refused',
  ])
})

test('broken YAML is a problem with a line, not a crash', () => {
  expect(problems('starts: [\nsteps').length).toBeGreaterThan(0)
})
