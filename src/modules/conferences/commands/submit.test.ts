import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { Plan } from '../events.ts'
import { given, now, planned } from '../testing/given.ts'

const submit = (more: Partial<Plan> = {}, { as = 'agriculture.head', at = now, lead = 'agriculture' } = {}) =>
  given(planned(more, lead)).when('submit', {}, { as, at })
const refusalOf = (norm: string, more: Partial<Plan>) => {
  const outcome = submit(more)
  return outcome.ok ? undefined : outcome.refusals.find((refusal) => refusal.norm === norm)
}

describe('conference.submit', () => {
  it('goes to the office', () => {
    expect(submit()).toMatchObject({
      ok: true,
      events: [
        { type: 'conference.submitted', data: { on: '2026-03-02', by: { post: 'agriculture.head', for: null } } },
      ],
    })
  })

  it('tells everything that is missing at once', () => {
    expect(
      refusedBy(submit({ alternatives: {}, theme: null, agenda: null, cost: null, townshipHeads: ['lucun'] })),
    ).toEqual(['conference.avoid', 'conference.thrift', 'thrift.budget', 'conference.no-township-heads'])
  })

  refuses('unit.head', '副局长报送', () => submit({}, { as: 'agriculture.deputy' }))
  allows('unit.head', '局长报送', () => submit())

  refuses('conference.plan', '拟开日期已到', () => submit({}, { at: '2026-05-15T08:00' }))
  allows('conference.plan', '拟开前一日报送', () => submit({}, { at: '2026-05-14T08:00' }))

  refuses('conference.avoid', '未说明能否合并、能否用信息化手段解决', () =>
    submit({ alternatives: { hold: '须部署', video: '须观摩' } }),
  )
  allows('conference.avoid', '逐项说明了理由', () => submit())
  allows('conference.avoid', '采取电视会议形式的，不再问能否电视会议', () =>
    submit({ form: 'video', alternatives: { hold: '须部署', merge: '无同类', online: '须互动' } }),
  )
  refuses('conference.avoid', '以县政府名义的，还要说明能否以部门名义', () =>
    submit({ sort: 'county', alternatives: { hold: '须部署', merge: '无同类', online: '须互动', video: '须观摩' } }),
  )
  it('names what is not answered, and the first field of it', () => {
    expect(refusalOf('conference.avoid', { alternatives: { hold: '须部署', video: '须观摩' } })).toMatchObject({
      field: 'alternatives.merge',
      article: 56,
      says: { zh: '未说明：能否合并召开、能否用信息化手段解决' },
    })
  })

  refuses('conference.thrift', '没有议程', () => submit({ agenda: null }))
  allows('conference.thrift', '主题、议程齐全', () => submit())

  refuses('thrift.budget', '未填经费', () => submit({ cost: null }))
  refuses('thrift.budget', '有经费而没有预算科目', () => submit({ cost: 8500, budget: null }))
  allows('thrift.budget', '不用经费', () => submit({ cost: 0, budget: null }))
  allows('thrift.budget', '经费列明预算科目', () => submit({ cost: 8500, budget: '会议费' }))

  refuses('conference.no-mayor', '系统会议名单上有县长', () => submit({ leaders: ['mayor'] }))
  allows('conference.no-mayor', '名单上只有副县长', () => submit({ leaders: ['vice-agriculture'] }))

  refuses('conference.no-township-heads', '请镇负责人参加而无理由', () =>
    submit({ townshipHeads: ['lucun', 'lishan'] }),
  )
  allows('conference.no-township-heads', '写明确需参加的理由', () =>
    submit({ townshipHeads: ['lucun'], guestsReason: '现场签订责任书' }),
  )
})
