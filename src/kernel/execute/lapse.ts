import { builtIn } from '../built-in.ts'
import type { Surroundings, Viewpoint } from '../context.ts'
import { lapseMark } from '../deadline.ts'
import { derive } from '../matter/derive.ts'
import type { MatterRow } from '../matter/row.ts'
import { bySystem } from '../principal.ts'
import type { Event, Procedure } from '../procedure.ts'
import type { Accepted, Envelope } from './envelope.ts'
import { done, write, type Run } from './write.ts'

/** Records that a deadline has run out, with what its norm says of that; nothing, where it has not. */
export async function applyLapse(
  r: Run,
  procedure: Procedure,
  around: Surroundings,
  matter: MatterRow,
  key: string,
  depth: number,
): Promise<void> {
  const view: Viewpoint<any> = { ...around, id: matter.id, state: matter.state, exceptions: matter.exceptions }
  const deadline = derive(procedure, view, matter.lapsed).deadlines.find((d) => d.key === key)
  if (!deadline?.due || deadline.lapsed || Temporal.Instant.compare(deadline.due, r.at) > 0) return
  const lapsed: Event = {
    type: `${procedure.kind}.lapsed`,
    data: { norm: deadline.norm, key, due: deadline.due.toString(), owes: deadline.owes, lapse: deadline.lapse },
  }
  const events = [lapsed, ...(procedure.lapses?.[deadline.norm]?.(view, deadline) ?? [])]
  await write(
    r,
    procedure,
    around,
    matter,
    matter.id,
    {
      command: `${procedure.kind}.${builtIn.lapse}`,
      key: null,
      events,
      acted: bySystem,
      checked: [],
      exceptions: [],
      lapsed: [...matter.lapsed, lapseMark(key, deadline.due)],
    },
    depth,
  )
}

export async function lapseNow(
  r: Run,
  procedure: Procedure,
  around: Surroundings,
  matter: MatterRow,
  envelope: Envelope,
  depth: number,
): Promise<Accepted> {
  await applyLapse(r, procedure, around, matter, (envelope.input as { key: string }).key, depth)
  return done(r, matter)
}
