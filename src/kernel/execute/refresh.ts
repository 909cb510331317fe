import { builtIn } from '../built-in.ts'
import type { Surroundings, Viewpoint } from '../context.ts'
import { derive } from '../matter/derive.ts'
import type { MatterRow } from '../matter/row.ts'
import { bySystem } from '../principal.ts'
import type { Event, Procedure } from '../procedure.ts'
import type { Accepted } from './envelope.ts'
import { done, write, type Run } from './write.ts'

/** Re-derives a matter after the organisation or the calendar changed; deadlines that move are an event. */
export async function refreshNow(
  r: Run,
  procedure: Procedure,
  around: Surroundings,
  matter: MatterRow,
): Promise<Accepted> {
  const view: Viewpoint<any> = { ...around, id: matter.id, state: matter.state, exceptions: matter.exceptions }
  const derived = derive(procedure, view, matter.lapsed)
  const stored = await r.tx
    .selectFrom('deadline')
    .select(['key', 'due', 'provisional'])
    .where('kind', '=', matter.kind)
    .where('id', '=', matter.id)
    .execute()
  const moved = derived.deadlines.flatMap((d) => {
    const old = stored.find((s) => s.key === d.key)
    const [from, to] = [old?.due?.toString() ?? null, d.due?.toString() ?? null]
    return old && from === to && old.provisional === d.provisional
      ? []
      : [{ norm: d.norm, key: d.key, from, to, provisional: d.provisional }]
  })
  const audienceMoved = JSON.stringify([...derived.audience].sort()) !== JSON.stringify([...matter.audience].sort())
  if (!moved.length && !audienceMoved) return done(r, matter)
  const event: Event = moved.length
    ? { type: `${matter.kind}.deadlines-moved`, data: { moved } }
    : { type: `${matter.kind}.refreshed`, data: { audience: derived.audience } }
  await write(
    r,
    procedure,
    around,
    matter,
    matter.id,
    {
      command: `${matter.kind}.${builtIn.refresh}`,
      key: null,
      events: [event],
      acted: bySystem,
      checked: [],
      exceptions: [],
      lapsed: matter.lapsed,
    },
    0,
  )
  return done(r, matter)
}
