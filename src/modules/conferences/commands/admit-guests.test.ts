import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, approving, now } from '../testing/given.ts'

const guests = approving({
  leaders: ['vice-agriculture', 'vice-industry', 'group-member'],
  townshipHeads: ['lucun', 'lishan'],
  guestsReason: '签责任书',
})
const admit = (input: object = {}, as = 'vice-agriculture') => guests.when('admit-guests', input, { as, at: now })

describe('conference.admit-guests', () => {
  it('admits all who need it, unless some are struck off the list', () => {
    const mark = { on: '2026-03-02', by: { post: 'vice-agriculture', for: null }, text: null }
    expect(admit()).toMatchObject({
      ok: true,
      events: [
        {
          type: 'conference.guests-admitted',
          data: {
            ...mark,
            admitted: { leaders: ['vice-agriculture', 'vice-industry'], townshipHeads: ['lucun', 'lishan'] },
            struck: { leaders: [], townshipHeads: [] },
          },
        },
      ],
    })
    const some = admit({ leaders: ['vice-industry'], townshipHeads: ['lishan'] })
    expect(some).toMatchObject({
      ok: true,
      events: [
        {
          data: {
            admitted: { leaders: ['vice-agriculture'], townshipHeads: ['lucun'] },
            struck: { leaders: ['vice-industry'], townshipHeads: ['lishan'] },
          },
        },
      ],
    })
    expect(after(guests, some)).toMatchObject({
      stage: 'approving',
      leaders: ['vice-agriculture', 'group-member'],
      townshipHeads: ['lucun'],
    })
  })

  refuses('conference.no-township-heads', '主办部门负责人自行批准请镇负责人', () => admit({}, 'agriculture.head'))
  allows('conference.no-township-heads', '分管领导批准', () => admit())
  refuses('conference.no-mayor', '非分管的副县长批准邀请副县长', () => admit({}, 'vice-industry'))
  allows('conference.no-mayor', '县政府办公室代录分管领导的意见', () =>
    guests.when(
      'admit-guests',
      {},
      { as: 'office-meetings', at: now, recorded: { post: 'vice-agriculture', how: 'telephone' } },
    ),
  )

  it('strikes only those who were to be admitted', () => {
    expect(refusedBy(admit({ leaders: ['vice-society'] }))).toEqual(['system.input'])
    expect(refusedBy(admit({ townshipHeads: ['dongli'] }))).toEqual(['system.input'])
    expect(refusedBy(approving().when('admit-guests', {}, { as: 'vice-agriculture', at: now }))).toEqual([
      'system.input',
    ])
  })
})
