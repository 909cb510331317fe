/** What is explored: worlds, the moves that lead from one to the next, and what must hold on every step. */
export type Machine<W, M> = {
  readonly start: W
  moves(world: W): readonly M[]
  /** The world after a move; undefined where the deciders refuse it. */
  apply(world: W, move: M): Promise<W | undefined>
  /** Worlds with the same key have the same future. */
  key(world: W): string
  /** By name: what is wrong with a world, and with the step that led there; undefined when it holds. */
  readonly properties: Readonly<Record<string, (world: W, before: W) => string | undefined>>
  ended(world: W): boolean
}

export type Violation<M> = { readonly property: string; readonly says: string; readonly trace: readonly M[] }
export type Exploration<M> = {
  readonly states: number
  readonly transitions: number
  readonly ends: number
  /** Shortest ways into states from which no end can be reached. */
  readonly stuck: readonly (readonly M[])[]
  readonly violation?: Violation<M>
}

type Node<W, M> = { readonly world: W; readonly from?: Node<W, M>; readonly move?: M; readonly before: Node<W, M>[] }

/** Breadth first, so that the first violation found has a shortest trace. Faults rather than stopping short of the whole. */
export async function explore<W, M>(machine: Machine<W, M>, most = 60_000): Promise<Exploration<M>> {
  const root: Node<W, M> = { world: machine.start, before: [] }
  const seen = new Map([[machine.key(root.world), root]])
  const queue = [root]
  let transitions = 0
  for (let node = queue[0], next = 1; node; node = queue[next++])
    for (const move of machine.moves(node.world)) {
      const world = await machine.apply(node.world, move)
      if (world === undefined) continue
      transitions++
      const found = wrong(machine, world, node.world)
      if (found)
        return {
          states: seen.size,
          transitions,
          ends: 0,
          stuck: [],
          violation: { ...found, trace: [...traceOf(node), move] },
        }
      const key = machine.key(world)
      const known = seen.get(key)
      if (known) {
        known.before.push(node)
        continue
      }
      const fresh: Node<W, M> = { world, from: node, move, before: [node] }
      seen.set(key, fresh)
      queue.push(fresh)
      if (seen.size > most) throw new Error(`More than ${most} states: the machine is not bounded as meant`)
    }
  const ends = queue.filter(({ world }) => machine.ended(world))
  return { states: seen.size, transitions, ends: ends.length, stuck: withoutEnd(queue, ends).map(traceOf) }
}

function wrong<W, M>({ properties }: Machine<W, M>, world: W, before: W): Omit<Violation<M>, 'trace'> | undefined {
  for (const [property, holds] of Object.entries(properties)) {
    const says = holds(world, before)
    if (says !== undefined) return { property, says }
  }
  return undefined
}

function traceOf<W, M>(node: Node<W, M>): M[] {
  const trace: M[] = []
  for (let at: Node<W, M> | undefined = node; at?.move !== undefined; at = at.from) trace.unshift(at.move)
  return trace
}

/** Backwards from the ends: whatever is not met on the way leads nowhere. */
function withoutEnd<W, M>(all: readonly Node<W, M>[], ends: readonly Node<W, M>[]): Node<W, M>[] {
  const ending = new Set(ends)
  for (const node of ending) for (const before of node.before) ending.add(before)
  return all.filter((node) => !ending.has(node))
}
