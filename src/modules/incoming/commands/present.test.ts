import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { Paper, Proposal } from '../events.ts'
import { decided, monday, proposing, report } from '../testing/given.ts'

const present = (how: Partial<Proposal> = {}, { as = 'office-director', more = {} as Partial<Paper> } = {}) =>
  proposing(more, how).when('present', { text: '拟同意' }, { as, at: monday })
const signers = (outcome: ReturnType<typeof present>) => decided(outcome)[0]!.data['signers']

describe('incoming.present', () => {
  it('goes to the leader in charge of the unit that is to do it', () => {
    expect(decided(present())).toEqual([
      { type: 'incoming.presented', data: { text: '拟同意', signers: ['vice-agriculture'], to: 'instructing' } },
    ])
  })
  it('goes by the sender where nobody is to do anything, and to the mayor for what is in nobody’s charge', () => {
    const nobody = { lead: null, assist: [] }
    expect(signers(present(nobody, { more: { ...report, unit: 'emergency' } }))).toEqual(['executive'])
    expect(signers(present(nobody, { more: report }))).toEqual(['mayor'])
    expect(signers(present(nobody, { more: { ...report, unit: null, body: '市水利局', level: 'superior' } }))).toEqual([
      'mayor',
    ])
  })
  it('goes to the mayor last on a major matter', () => {
    expect(signers(present({ major: true }))).toEqual(['vice-agriculture', 'mayor'])
    expect(signers(present({ major: true, leaders: ['executive', 'vice-agriculture'] }))).toEqual([
      'executive',
      'vice-agriculture',
      'mayor',
    ])
  })

  refuses('document.office-review', '文电科自己呈批', () => present({}, { as: 'office-registry' }))
  refuses('document.office-review', '拟呈的领导不分管主办单位', () => present({ leaders: ['vice-industry'] }))
  allows('document.office-review', '办公室主任审核，按分工呈批', () => present())
  allows('document.office-review', '办公室副主任（综合）审核', () => present({}, { as: 'office-deputy' }))

  refuses('document.major-to-mayor', '主办单位提出自行呈批重大事项', () =>
    proposing({}, { route: 'assign', major: true }).when(
      'assign',
      { lead: 'water' },
      { as: 'office-director', at: monday },
    ),
  )
  allows('document.major-to-mayor', '重大事项加报县长', () => present({ major: true }))

  it('is not for what goes straight to the units', () => {
    expect(refusedBy(present({ route: 'assign' }))).toEqual(['system.input'])
  })
})
