import type { NormId } from '#rulebook'
import { authorise, authorityRefusals } from './authority.ts'
import { builtInCommands } from './built-in.ts'
import type { Viewpoint } from './context.ts'
import { examine } from './judge.ts'
import type { Acted, Actor } from './principal.ts'
import { isExpected } from './matter/derive.ts'
import type { Command, Grant, Procedure } from './procedure.ts'
import type { Reader } from './reader.ts'
import type { Refusal } from './refusal.ts'
import { filled, type Verdict } from './verdict.ts'

export type Prospect = {
  readonly command: Command
  /** The matter waits for it. */
  readonly expected: boolean
  readonly grants: readonly Grant[]
  /** How the reader would act; absent when it is for somebody else. */
  readonly acted: Acted | undefined
  readonly notYours: readonly Refusal[]
  readonly checks: readonly { readonly norm: NormId; readonly verdict: Verdict }[]
}

const told = (verdict: Verdict): Verdict => {
  if (verdict.state === 'unmet')
    return { ...verdict, says: filled(verdict.says, verdict.facts), wayOut: filled(verdict.wayOut, verdict.facts) }
  if (verdict.state === 'met' && verdict.says) return { ...verdict, says: filled(verdict.says, verdict.facts) }
  return verdict
}

/** What may be done next, by whom, and which norms stand in the way: the same rules as at execution, run before anybody acts. */
export async function prospects(
  procedure: Procedure,
  actor: Exclude<Actor, 'system'>,
  c: Viewpoint<any>,
  read: Reader,
  wanted: (command: Command) => boolean = () => true,
): Promise<readonly Prospect[]> {
  const commands = [...procedure.commands, ...builtInCommands(procedure.kind)].filter(
    (command) =>
      (!command.internal || command.shown) &&
      !command.creates &&
      (command.stages === 'any' || command.stages.includes(c.state.stage)) &&
      wanted(command),
  )
  const found: Prospect[] = []
  for (const command of commands) {
    const view = { ...c, input: undefined }
    const grants = command.by(view)
    const acted = command.internal ? undefined : authorise(actor, grants, c)
    const facts = await command.facts?.(read, view)
    found.push({
      command,
      expected: isExpected(command, c),
      grants,
      acted,
      notYours: acted ? [] : authorityRefusals(command, actor, grants, c),
      checks: examine(command, { ...view, facts, actor: acted }).map(({ norm, verdict }) => ({
        norm,
        verdict: told(verdict),
      })),
    })
  }
  return found
}
