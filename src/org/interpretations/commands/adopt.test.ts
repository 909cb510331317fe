import { describe, expect, it } from 'vitest'
import { Fault } from '#kernel'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoInterpretations, demoWorld } from '../../testing.ts'
import { interpretations } from '../procedure.ts'
import { makeReadings } from '../readings.ts'
import { evolve, type InterpretationsEvent } from '../state.ts'

const opened: InterpretationsEvent = {
  type: 'interpretations.opened',
  data: { rulebook: 'yiyuan-2022', entries: demoInterpretations() },
}
const register = specify(interpretations, demoWorld())(opened)
const at = '2026-03-02T09:00'
const by = { as: 'office-director', at }
const input = {
  entry: 'leave-days',
  reading: '工作日',
  alternative: 'working-days',
  reason: '县政府办公室2026年第1次主任办公会',
}
const adopted = (given: object) => {
  const judgement = register.when('adopt', { ...input, ...given }, by)
  if (!judgement.ok) throw new Error(JSON.stringify(judgement.refusals))
  return makeReadings((judgement.events as InterpretationsEvent[]).reduce(evolve, register.state))
}
const refusedFields = (given: object) => {
  const judgement = register.when('adopt', { ...input, ...given }, by)
  return judgement.ok ? [] : judgement.refusals.map((r) => `${r.norm} ${r.field}`)
}

describe('interpretations.adopt', () => {
  refuses('charter.scope', '司法局局长作出解释', () => register.when('adopt', input, { as: 'justice.head', at }))
  refuses('charter.scope', '县长作出解释', () => register.when('adopt', input, { as: 'mayor', at }))
  allows('charter.scope', '办公室主任作出解释', () => register.when('adopt', input, by))
  allows('charter.scope', '办公室主任外出，由副主任代行', () =>
    specify(
      interpretations,
      demoWorld({ absences: ['office-director'] }),
    )(opened).when('adopt', input, { as: 'office-deputy', at }),
  )

  it('gives the rules the listed reading, and keeps the one before', () => {
    const judgement = register.when('adopt', input, by)
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'interpretations.adopted',
        data: {
          entry: 'leave-days',
          reading: { zh: '工作日', en: '工作日' },
          values: { calendar: 'working-days' },
          alternative: 'working-days',
          author: { zh: '办公室主任', en: 'Office director' },
          date: '2026-03-02',
          reason: input.reason,
        },
      },
    ])
    const entry = (
      judgement.ok ? (judgement.events as InterpretationsEvent[]).reduce(evolve, register.state) : register.state
    ).entries.find((e) => e.id === 'leave-days')
    expect(entry?.earlier).toEqual([
      {
        reading: { zh: '自然日', en: 'Calendar days' },
        values: { calendar: 'days' },
        author: {
          zh: '县政府办公室（软件默认读法）',
          en: 'County government office (default reading of the software)',
        },
        date: '2022-03-10',
      },
    ])
  })
  it('takes values one by one where an entry has several', () => {
    expect(refusedFields({ entry: 'party-lead-window', alternative: 'window' })).toEqual(['system.input values'])
    expect(
      adopted({ entry: 'party-lead-window', alternative: 'window', values: { direction: 'window' } })(
        'party-lead-window',
      ),
    ).toEqual({ direction: 'window', by: 'office' })
    expect(
      adopted({
        entry: 'leads-scope',
        alternative: undefined,
        values: { kinds: ['plenary', 'executive', 'mayors-office'] },
      })('leads-scope'),
    ).toEqual({ kinds: ['plenary', 'executive', 'mayors-office'] })
    expect(
      adopted({ entry: 'silence-scope', alternative: undefined, values: { topics: false } })('silence-scope'),
    ).toEqual({ topics: false, signatures: false })
  })
  it('can take wording alone, and the first reading back', () => {
    expect(adopted({ alternative: undefined })('leave-days')).toEqual({ calendar: 'days' })
    const changed = register.and({
      type: 'interpretations.adopted',
      data: {
        entry: 'leave-days',
        reading: { zh: '工作日', en: '' },
        values: { calendar: 'working-days' },
        alternative: null,
        author: { zh: '', en: '' },
        date: '2026-01-01',
        reason: '试行',
      },
    })
    expect(
      refusedBy(changed.when('adopt', { ...input, alternative: undefined, values: { calendar: 'days' } }, by)),
    ).toEqual([])
  })
  it('refuses what the rules could not follow', () => {
    expect([
      refusedFields({ entry: 'nothing' }),
      refusedFields({ alternative: 'hours' }),
      refusedFields({ values: { weekday: 'days' } }),
      refusedFields({ alternative: undefined, values: { calendar: 'fortnight' } }),
      refusedFields({ alternative: undefined, values: { calendar: ['days'] } }),
    ]).toEqual([
      ['system.input entry'],
      ['system.input alternative'],
      ['system.input values'],
      ['system.input values'],
      ['system.input values'],
    ])
  })
})

describe('the readings', () => {
  it('are those of the register, and no others', () => {
    const reading = makeReadings(register.state)
    expect(reading('quorum-base')).toEqual({ base: 'members' })
    expect(() => reading('made-up')).toThrow(Fault)
  })
})
