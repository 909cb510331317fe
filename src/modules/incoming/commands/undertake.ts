import type { UnitId, Viewpoint } from '#kernel'
import { byUndertakers, undertakerOf, unitNow } from '../authority.ts'
import { actingUnit, command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { atWork, known, type Incoming } from '../state.ts'

const waiting = (c: Viewpoint<Incoming>): UnitId[] => {
  const s = known(c.state)
  return atWork(s).filter((id) => !s.work?.taken.some((taken) => taken.unit === id))
}

/** 承办签收. */
export const undertake = command({
  name: 'incoming.undertake',
  title: { zh: '承办签收', en: 'Sign for the work' },
  who: { zh: '主办、协办单位人员', en: 'Anybody of the units that do it' },
  input: inputs.undertake,
  stages: ['undertaking'],
  expected: (c) => waiting(c).length > 0,
  // For several: a receipt, with the same person to call; it judges nothing.
  batch: true,
  by: (c) => {
    const open = waiting(c)
    return byUndertakers(c).filter(
      ({ to }) => c.input !== undefined || !open.length || open.some((id) => to === `unit:${unitNow(id, c)}`),
    )
  },
  rules: {
    'secrecy.keep': (c) => unmarked(c.input ?? {}),
    'system.input': (c) => {
      const own = c.actor && undertakerOf(c, actingUnit(c, c.actor))
      return firstWrong(
        own !== undefined && !waiting(c).includes(own) && wrong('contact', '本单位已签收', 'Signed for already'),
      )
    },
  },
  decide: (c) => [
    {
      type: 'incoming.undertaken',
      data: { ...markOf(c), unit: undertakerOf(c, actingUnit(c, c.actor))!, contact: c.input.contact ?? null },
    },
  ],
})
