import type { Procedure } from '#kernel'
import { demoRulebook } from '#org/testing'
import type { NormId, Rulebook } from '#rulebook'
import { parseScenario, type Story } from '#scenario'
import { stringify } from 'yaml'
import { morning } from './days.ts'
import type { Violation } from './explore.ts'
import type { Move } from './scenes.ts'

/** The rulebook with one figure of one norm set wrong. */
export function withFigure(norm: NormId, figures: Readonly<Record<string, unknown>>): Rulebook {
  const rulebook = demoRulebook()
  const right = rulebook.norms.get(norm)!
  return { ...rulebook, norms: new Map([...rulebook.norms, [norm, { ...right, with: { ...right.with, ...figures } }]]) }
}

/** The procedure of a kind with one command of its own changed. */
export const withCommand =
  (name: string, change: (command: Procedure['commands'][number]) => Procedure['commands'][number]) =>
  (procedure: Procedure): Procedure => ({
    ...procedure,
    commands: procedure.commands.map((command) => (command.name === name ? change(command) : command)),
  })

/** What was found as a scenario file: the opening, then the shortest way, whose last step the rules ought to refuse. */
export function scenarioOf({ property, says, trace }: Violation<Move>, opening: readonly Move[]): string {
  const steps = [...opening, ...trace].flatMap((move) => move.steps)
  return stringify(
    {
      title: property,
      about: `Found by exploration: ${says}. The last step must be refused.`,
      government: 'demo',
      starts: morning(0),
      steps,
    },
    { lineWidth: 0 },
  )
}

export function storyOf(yaml: string): Story {
  const parsed = parseScenario(yaml, 'found.yaml')
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return parsed.story
}
