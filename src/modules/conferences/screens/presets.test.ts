import { expect, it } from 'vitest'
import type { Matter } from '../../../http/contract/index.ts'
import { withoutEmpty } from '../../../web/forms/schema.ts'
import { inputs } from '../contract.ts'
import { conference } from '../procedure.ts'
import { approved, approving, complete, given, now, planned } from '../testing/given.ts'
import { presets } from './presets.ts'

const matter = (past: ReturnType<typeof given>) =>
  ({ title: complete.title, view: conference.view!(past.view(now)) }) as unknown as Matter

it('a revision starts from the plan as it stands, in the shape that the command takes', () => {
  const { files: _, guestsReason: __, leaders: ___, townshipHeads: ____, alternatives, ...rest } = complete
  const { 'own-name': _____, ...asked } = alternatives
  expect(inputs.revise.parse(withoutEmpty(presets(matter(given(planned())), 'revise')))).toEqual({
    ...rest,
    alternatives: asked,
  })
})

it('the record starts from what was planned; other forms start empty', () => {
  const held = matter(approving().and(approved()))
  expect(inputs.hold.parse(presets(held, 'hold'))).toEqual({
    date: '2026-05-15',
    hours: 3,
    participants: 120,
    cost: 8500,
  })
  expect(presets(held, 'reschedule')).toEqual({ time: '09:00' })
  expect(presets(held, 'withdraw')).toEqual({})
})
