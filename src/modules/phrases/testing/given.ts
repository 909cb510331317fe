import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { ActName } from '../contract.ts'
import type { PhrasesEvent } from '../events.ts'
import { phrases } from '../procedure.ts'

export const at = '2026-03-10T10:00'
export const by = { as: 'mayor', at }
/** The mayor's own. */
export const given = specify(phrases, demoWorld(), 'mayor')
export const givenAway = specify(phrases, demoWorld({ absences: ['mayor'] }), 'mayor')

export const added = (n: number, text: string, act: ActName = 'instruct'): PhrasesEvent => ({
  type: 'phrases.added',
  data: { id: `p${n}`, act, text, on: '2026-03-10' },
})
