import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { minutesProcedure } from '../procedure.ts'
import { known } from '../state.ts'
import {
  approved,
  at,
  checked,
  drafted,
  given,
  item,
  mark,
  record,
  signed,
  special,
  whileMayorAway,
} from '../testing/given.ts'

type Events = Parameters<typeof given>
const sign = (events: Events, as: string, how: { in?: typeof given; facts?: number[] } = {}) =>
  (how.in ?? given)(...events).when('sign', {}, { as, at, facts: how.facts ?? [] })
const executive: Events = [drafted(), checked()]
const mayorsOffice: Events = [drafted(record({ kind: 'mayors-office' })), checked()]
const money = special({}, item({ proposer: 'water', subjects: ['money'] }))
const entrusted = special({ presider: 'office-director', entrustedBy: 'vice-agriculture' })
const shut = specify(
  minutesProcedure,
  demoWorld({ absences: ['mayor'], readings: { 'acting-signs-minutes': { acting: false } } }),
)

describe('minutes.sign', () => {
  allows('minutes.mayor-signs', '常务会议纪要由县长签发', () => sign(executive, 'mayor'))
  refuses('minutes.mayor-signs', '常务副县长签发常务会议纪要', () => sign(executive, 'executive'))
  refuses('minutes.mayor-signs', '受委托主持会议的，不因此签发纪要', () =>
    sign([drafted(record({ presider: 'executive' })), checked()], 'executive'),
  )
  allows('minutes.mayor-signs', '县长办公会议纪要由县长签发', () => sign(mayorsOffice, 'mayor'))
  refuses('minutes.mayor-signs', '办公室改读为不得代签的，代行签发', () => sign(executive, 'executive', { in: shut }))
  allows('acting.mayor', '县长外出，主持全面工作的副县长代签', () =>
    sign(executive, 'executive', { in: whileMayorAway }),
  )
  refuses('acting.mayor', '县长在岗，常务副县长代签', () => sign(executive, 'executive'))
  allows('minutes.special', '专题会议纪要由分管领导签发', () =>
    sign([drafted(special()), checked()], 'vice-agriculture'),
  )
  refuses('minutes.special', '专题会议纪要由其他领导签发', () => sign([drafted(special()), checked()], 'vice-industry'))
  allows('minutes.special', '召集人不分管的，由分管有关工作的领导签发', () =>
    sign([drafted(special({ convenor: 'executive', presider: 'executive' })), checked()], 'vice-agriculture'),
  )
  refuses('minutes.special', '召集人不分管的，由召集人签发', () =>
    sign([drafted(special({ convenor: 'executive', presider: 'executive' })), checked()], 'executive'),
  )
  allows('minutes.mayor-approves', '五类事项已经县长审定', () =>
    sign([drafted(money), checked('approving'), approved('mayor')], 'vice-agriculture'),
  )
  refuses('minutes.mayor-approves', '五类事项未经县长审定', () =>
    sign([drafted(money), checked('approving')], 'vice-agriculture'),
  )
  allows('minutes.entrusted', '受委托召开的已经委托人审定', () =>
    sign([drafted(entrusted), checked('approving'), approved('vice-agriculture')], 'vice-agriculture'),
  )
  refuses('minutes.entrusted', '受委托召开的未经委托人审定', () =>
    sign([drafted(entrusted), checked('approving')], 'vice-agriculture'),
  )

  it('numbers after the last of the year, and says for whom', () => {
    const judgement = sign(executive, 'executive', { in: whileMayorAway, facts: [1, 4] })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'minutes.signed',
        data: {
          year: 2026,
          serial: 5,
          version: 1,
          text: null,
          ...mark('executive', { for: 'mayor', because: 'acting.mayor' }),
        },
      },
    ])
  })
  it('delivers to members and units, and locks', () => {
    const after = given(...executive, signed())
    const c = after.view(at)
    expect(minutesProcedure.describe(c)).toMatchObject({
      number: '县政府常务会议纪要〔2026〕3号',
      title: '2026年第3次县政府常务会议纪要',
      closed: true,
      facets: { kind: 'executive', date: '2026-03-09', year: 2026 },
    })
    expect(minutesProcedure.readers!(c)).toEqual([
      'post:mayor',
      'post:executive',
      'post:vice-agriculture',
      'post:vice-industry',
      'post:office-director',
      'post:group-member',
      'post:vice-security',
      'unit:finance',
      'unit:health',
    ])
    expect(minutesProcedure.readers!(given(...executive).view(at))).toEqual([])
    expect(refusedBy(after.when('revise', { closing: '略' }, { as: 'office-director', at }))).toEqual(['system.stage'])
  })
  it('keeps every signed version', () => {
    const again = given(
      ...executive,
      signed(),
      {
        type: 'minutes.correction-begun',
        data: { reason: '时限有误', changes: { closing: '更正' }, ...mark('office-director') },
      },
      checked(),
    )
    const judgement = again.when('sign', {}, { as: 'mayor', at, facts: [3, 4] })
    expect(judgement.ok && judgement.events[0]!.data).toMatchObject({ year: 2026, serial: 3, version: 2 })
    const versions = known(again.and(signed('mayor', { version: 2 })).state).versions
    expect(versions.map((v) => [v.version, v.reason, v.content.closing])).toEqual([
      [1, null, null],
      [2, '时限有误', '更正'],
    ])
  })
})
