import { describe, expect, it } from 'vitest'
import { allows, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { minutesProcedure } from '../procedure.ts'
import { at, checked, drafted, given, mark, signed, whileMayorAway } from '../testing/given.ts'

const byActing = [drafted(), checked(), signed('executive', { for: 'mayor', because: 'acting.mayor' })]
const closed = (inWorld: typeof given, ...events: Parameters<typeof given>) =>
  minutesProcedure.describe(inWorld(...events).view(at)).closed

describe('minutes.acknowledge', () => {
  allows('minutes.mayor-signs', '代行签发的，县长返岗后阅', () =>
    given(...byActing).when('acknowledge', {}, { as: 'mayor', at }),
  )
  refuses('minutes.mayor-signs', '由代行人代阅', () =>
    whileMayorAway(...byActing).when('acknowledge', {}, { as: 'executive', at }),
  )
  refuses('minutes.mayor-signs', '县长本人签发的无须再阅', () =>
    given(drafted(), checked(), signed()).when('acknowledge', {}, { as: 'mayor', at }),
  )

  it('stands as a duty of the mayor until it is done', () => {
    expect(
      given(...byActing)
        .deadlines(at)
        .map(({ key, owes, due }) => ({ key, owes, due })),
    ).toEqual([{ key: 'minutes.mayor-signs:read', owes: ['post:mayor'], due: null }])
    expect(closed(given, ...byActing)).toBe(false)
    const read = { type: 'minutes.read', data: mark('mayor') } as const
    expect(given(...byActing, read).deadlines(at)).toEqual([])
    expect(closed(given, ...byActing, read)).toBe(true)
  })
  it('is not asked for where the office reads it otherwise', () => {
    const otherwise = specify(
      minutesProcedure,
      demoWorld({ readings: { 'acting-signs-minutes': { acting: true, then: null } } }),
    )
    expect(closed(otherwise, ...byActing)).toBe(true)
  })
})
