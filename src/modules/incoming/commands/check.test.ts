import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { Paper } from '../events.ts'
import { after, decided, given, monday, registered, report } from '../testing/given.ts'

const check = (more: Partial<Paper> = {}, input: object = {}, as = 'office-registry') =>
  given(registered(more)).when('check', input, { as, at: monday })
const says = (norm: string, met: boolean, text = '经核') => ({ findings: [{ norm, met, text }] })

describe('incoming.check', () => {
  it('passes a paper with nothing wrong in it', () => {
    expect(decided(check({}, { text: '符合' }))).toEqual([
      { type: 'incoming.checked', data: { findings: [], text: '符合', to: 'checked' } },
    ])
    expect(after(given(registered()), check())).toMatchObject({ stage: 'checked' })
  })

  it('tells everything that is wrong at once', () => {
    expect(
      refusedBy(
        check({
          directTo: 'mayor',
          to: ['县政府', '县财政局'],
          matters: 2,
          signedBy: 'deputy',
          concerns: ['finance'],
          disagreement: { units: ['finance'], ours: null, theirs: null, proposal: null },
          number: null,
          content: null,
        }),
      ),
    ).toEqual([
      'document.through-office',
      'document.one-recipient',
      'document.one-matter',
      'document.head-signs',
      'document.disagreement',
      'document.format',
    ])
  })

  refuses('document.necessary', '同一事项已有答复，没有必要再行文', () =>
    check({}, says('document.necessary', false, '同一事项上月已批复')),
  )
  allows('document.necessary', '确有必要', () => check())

  refuses('document.through-office', '直送县长，不属四种例外', () => check({ directTo: 'mayor' }))
  refuses('document.through-office', '称领导直接交办而无依据', () => check({ directTo: 'mayor', ground: 'assigned' }))
  refuses('document.through-office', '主送领导个人，未作判断', () => check({ to: ['李副县长'] }))
  allows('document.through-office', '领导直接交办，有依据', () =>
    check({ directTo: 'mayor', ground: 'assigned', proof: '县长3月1日电话交办' }),
  )
  allows('document.through-office', '重大突发事件，有依据', () =>
    check({ directTo: 'mayor', ground: 'emergency', proof: '3月2日8时大桥垮塌' }),
  )
  allows('document.through-office', '涉外事项，有依据', () =>
    check({ directTo: 'mayor', ground: 'foreign', proof: '外宾次日到访' }),
  )

  const village: Partial<Paper> = { unit: null, body: '某村民委员会', level: 'skipping' }
  refuses('document.no-bypass', '村委会越过镇政府', () => check(village))
  allows('document.no-bypass', '经批准越级', () => check({ ...village, bypass: '镇政府3月1日同意直接报送' }))

  refuses('document.one-recipient', '主送两个机关', () => check({ to: ['县政府', '县委'] }))
  allows('document.one-recipient', '只主送县政府', () => check({ to: ['县政府'] }))

  refuses('document.one-matter', '登记为两个事项', () => check({ matters: 2 }))
  const two = { content: '恳请县政府增加编制30名。请拨付经费120万元。妥否，请批示。' }
  refuses('document.one-matter', '正文两处请示，未作判断', () => check(two))
  refuses('document.one-matter', '经判断确为两事', () => check(two, says('document.one-matter', false)))
  allows('document.one-matter', '经判断为同一事项', () =>
    check(two, says('document.one-matter', true, '编制与经费为同一项目')),
  )
  allows('document.one-matter', '一处请示加结语', () => check())

  const hidden: Partial<Paper> = { ...report, content: '进展顺利。恳请县政府拨付经费20万元。' }
  refuses('document.report-no-request', '报告夹带请示语，未作判断', () => check(hidden))
  refuses('document.report-no-request', '报告登记为有请示事项', () => check({ ...report, asks: true }))
  allows('document.report-no-request', '报告无请示', () => check(report))
  allows('document.report-no-request', '经判断不是请示', () =>
    check(hidden, says('document.report-no-request', true, '引述往年')),
  )

  refuses('document.head-signs', '副镇长签发', () => check({ signedBy: 'deputy' }))
  refuses('document.head-signs', '未署签发人身份', () => check({ signedBy: null }))
  refuses('document.head-signs', '代行签发而无依据', () => check({ signedBy: 'acting' }))
  allows('document.head-signs', '代行签发有依据', () => check({ signedBy: 'acting', proof: '镇党委2月通知主持工作' }))
  allows('document.head-signs', '镇长签发', () => check())

  refuses('document.consulted', '涉及财政局职权未会签', () =>
    check({ concerns: ['finance', 'audit'], countersigned: ['audit'] }),
  )
  allows('document.consulted', '已会签或联合行文', () =>
    check({ concerns: ['finance', 'audit'], countersigned: ['audit'], joint: ['finance'] }),
  )

  const dispute = { units: ['finance'], ours: '汛期将至', theirs: '预算未列', proposal: '从预备费中安排' }
  refuses('document.disagreement', '有分歧而未列对方理据、未会签', () =>
    check({ concerns: ['finance'], disagreement: { ...dispute, theirs: null } }),
  )
  allows('document.disagreement', '列明各方理据、办理意见并会签', () =>
    check({ concerns: ['finance'], countersigned: ['finance'], disagreement: dispute }),
  )

  refuses('document.own-authority', '部门职责范围内的事项', () =>
    check({}, says('document.own-authority', false, '属水利局职责')),
  )
  allows('document.own-authority', '须县政府决定的事项', () => check())

  refuses('document.format', '请示没有文号和成文日期', () => check({ number: null, dated: null }))
  refuses('document.format', '文号用方括号、编虚位，未作判断', () => check({ number: '鲁村政字[2026]08号' }))
  allows('document.format', '文号不规范，经判断予以接收', () =>
    check({ number: '鲁村政字[2026]08号' }, says('document.format', true, '已电话提醒')),
  )
  allows('document.format', '企业来函无文号', () =>
    check({
      unit: null,
      body: '某公司',
      level: 'other',
      kind: 'letter',
      title: '关于用地的函',
      number: null,
      dated: null,
      signer: null,
      asks: false,
    }),
  )

  refuses('document.through-office', '部门代办公室初审', () => check({}, {}, 'water.head'))
  refuses('secrecy.keep', '初审意见带密级标志', () => check({}, { text: '密级：秘密' }))

  it('comes back to where it was sent back from', () => {
    const past = given(
      registered(),
      {
        type: 'incoming.checked',
        data: {
          on: '2026-03-02',
          at: '2026-03-02T01:00:00Z',
          by: { post: 'office-registry', for: null },
          recorder: null,
          findings: [],
          text: null,
          to: 'checked',
        },
      },
      {
        type: 'incoming.sent-back',
        data: {
          on: '2026-03-02',
          at: '2026-03-02T01:00:00Z',
          by: { post: 'office-director', for: null },
          recorder: null,
          to: 'registered',
          resume: 'here',
          reason: '重新核对',
        },
      },
    )
    expect(after(past, past.when('check', {}, { as: 'office-registry', at: monday }))).toMatchObject({
      stage: 'checked',
      resume: null,
      checks: [{}, {}],
    })
  })
})
