import { builtInCommands } from './built-in.ts'
import type { Command, Module, Procedure, Reaction } from './procedure.ts'
import { Fault } from './refusal.ts'

export type Registry = {
  readonly modules: readonly Module[]
  readonly kinds: readonly string[]
  procedure(kind: string): Procedure | undefined
  command(kind: string, verb: string): Command | undefined
  reactionsTo(type: string): readonly Reaction[]
}

export const verbOf = (name: string): string => name.slice(name.indexOf('.') + 1)

/** Checks the one-name rule while it collects: a command belongs to its kind, and no name stands twice. */
export function makeRegistry(modules: readonly Module[]): Registry {
  const procedures = new Map<string, Procedure>()
  const commands = new Map<string, Command>()
  const reactions = new Map<string, Reaction[]>()
  for (const module of modules) {
    for (const procedure of module.procedures) {
      if (procedures.has(procedure.kind)) throw new Fault(`Kind ${procedure.kind} is defined twice`)
      procedures.set(procedure.kind, procedure)
      for (const command of [...procedure.commands, ...builtInCommands(procedure.kind)]) {
        if (!command.name.startsWith(`${procedure.kind}.`))
          throw new Fault(`Command ${command.name} does not belong to ${procedure.kind}`)
        if (commands.has(command.name)) throw new Fault(`Command ${command.name} is defined twice`)
        if (command.creates === 'if-new' && !command.internal && !command.names)
          throw new Fault(`Command ${command.name}: only an internal command may open a matter by the way`)
        if (command.batch && (command.creates || command.internal || !command.expected))
          throw new Fault(`Command ${command.name}: only what a matter waits for can be given for several`)
        commands.set(command.name, command)
      }
    }
    for (const reaction of module.reactions ?? [])
      reactions.set(reaction.on, [...(reactions.get(reaction.on) ?? []), reaction])
  }
  return {
    modules,
    kinds: [...procedures.keys()],
    procedure: (kind) => procedures.get(kind),
    command: (kind, verb) => commands.get(`${kind}.${verb}`),
    reactionsTo: (type) => reactions.get(type) ?? [],
  }
}
