import type { Step } from '#scenario'
import type { Matter, PureGovernment, Standing } from './government.ts'
import { keyOf } from './key.ts'
import { morning } from './days.ts'
import type { Machine } from './explore.ts'

/** One thing that somebody does: mostly a single step, several where what lies between them is of no interest. */
export type Move = { readonly steps: readonly Step[]; readonly away?: string }
export const one = (as: string, command: string, on: string, input?: unknown, exception?: Step['exception']): Move => ({
  steps: [
    { as, do: command, on, ...(input === undefined ? {} : { with: input }), ...(exception ? { exception } : {}) },
  ],
})
export const opens = (as: string, command: string, name: string, input: unknown): Move => ({
  steps: [{ as, do: command, name, with: input }],
})
export const later = (steps: readonly Step[]): Move[] => steps.map((step) => ({ steps: [step] }))

export type Property = (world: Standing, before: Standing, government: PureGovernment) => string | undefined

export type Scene = {
  /** What has happened when the exploration begins; belongs to every trace. */
  readonly opening: readonly Move[]
  moves(world: Standing): readonly Move[]
  readonly properties: Readonly<Record<string, Property>>
  ended(world: Standing): boolean
}

export const matter = (world: Standing, id: string): Matter | undefined => world.matters[id]
export const stageOf = (world: Standing, id: string): string => world.matters[id]?.state.stage ?? 'new'

async function moved(government: PureGovernment, world: Standing, move: Move): Promise<Standing | undefined> {
  if (move.away !== undefined) return world.away === '' ? { ...world, away: move.away } : undefined
  let now: Standing | undefined = world
  for (const step of move.steps) now = now && (await government.take(now, step))
  return now
}

export async function machineOf(scene: Scene, government: PureGovernment): Promise<Machine<Standing, Move>> {
  let start: Standing = { at: morning(0), away: '', matters: {} }
  for (const move of scene.opening) {
    const next = await moved(government, start, move)
    if (!next) throw new Error(`The opening does not go through: ${JSON.stringify(move.steps)}`)
    start = next
  }
  return {
    start,
    moves: scene.moves,
    apply: (world, move) => moved(government, world, move),
    key: keyOf,
    properties: Object.fromEntries(
      Object.entries(scene.properties).map(([name, holds]) => [
        name,
        (world, before) => holds(world, before, government),
      ]),
    ),
    ended: scene.ended,
  }
}
