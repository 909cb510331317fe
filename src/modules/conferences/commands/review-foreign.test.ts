import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { given, now, planned, reviewed, submitted } from '../testing/given.ts'

const review = (input: object, as = 'foreign-affairs.head') =>
  given(planned({ foreign: true }), submitted, reviewed('foreign-affairs')).when('review-foreign', input, {
    as,
    at: now,
  })

describe('conference.review-foreign', () => {
  it('records the finding of the unit for foreign affairs', () => {
    expect(review({ result: 'conditions', text: '议程中的外宾活动另报' })).toMatchObject({
      ok: true,
      events: [
        {
          type: 'conference.foreign-reviewed',
          data: {
            on: '2026-03-02',
            by: { post: 'foreign-affairs.head', for: null },
            unit: 'foreign-affairs',
            result: 'conditions',
            text: '议程中的外宾活动另报',
          },
        },
      ],
    })
  })

  refuses('conference.foreign', '主办部门自己审核涉外事项', () => review({ result: 'agree' }, 'agriculture.head'))
  allows('conference.foreign', '外事部门审核', () => review({ result: 'agree' }))

  it('needs a finding out of the list', () => {
    expect(refusedBy(review({ result: 'perhaps' }))).toEqual(['system.input'])
  })
})
