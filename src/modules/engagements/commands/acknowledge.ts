import type { Acted, Principal, Surroundings } from '#kernel'
import { signer, unitOf } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { known, movesOf } from '../state.ts'

/** On the desk of those whom a move concerns, until they have seen it; by then their calendars show the new time. */
export const acknowledge = command({
  name: 'engagement.acknowledge',
  title: { zh: '知悉改期', en: 'Note the new time' },
  who: { zh: '出席领导；主办单位人员', en: 'The leaders who attend; anyone of the host' },
  input: inputs.acknowledge,
  stages: ['invited', 'arranged'],
  expected: ({ state }) => movesOf(known(state)).some(({ untold }) => untold.length > 0),
  by: ({ state }) => [...new Set(movesOf(known(state)).flatMap(({ untold }) => untold))].map((to) => ({ to })),
  decide: (c) => [
    {
      type: 'engagement.acknowledged',
      data: { on: c.today.toString(), by: signer(c.actor), of: principalsOf(c.actor, c) },
    },
  ],
})

/** The post in whose place somebody says so, and its unit. */
function principalsOf(actor: Acted, c: Pick<Surroundings, 'org'>): Principal[] {
  const of = unitOf(actor, c)
  return [`post:${actor.recorded?.post ?? actor.for ?? actor.post}`, ...(of ? [`unit:${of}` as const] : [])]
}
