import { describe, expect, it } from 'vitest'
import { specify, allows, refusedBy, refuses } from '#kernel/testing'
import { documents } from '../procedure.ts'
import {
  after,
  agreed,
  alone,
  draftedAs,
  given,
  givenIn,
  handedIn,
  monday,
  returned,
  revised,
  world,
  type More,
} from '../testing/given.ts'

const past = (more: More = {}) => given(draftedAs(more), handedIn)
const check = (more: More = {}, as = 'water.head', facts = alone) =>
  past(more).when('check', {}, { as, at: monday, facts })

describe('document.check', () => {
  it('sends it to those concerned, or straight to the office where nobody else is', () => {
    expect(after(past(), check())).toMatchObject({ stage: 'countersigning', checked: { version: 1 } })
    const lonely = { units: [], alone: '只涉及本局' }
    expect(after(past(lonely), check(lonely))).toMatchObject({ stage: 'reviewing', submissions: 1 })
  })
  allows('document.head-checks-draft', '部门主要负责人审核', () => check())
  allows('document.head-checks-draft', '主要负责人外出，由代行的副职审核', () =>
    givenIn({ absences: [{ post: 'water.head', acting: 'water.deputy' }] })(draftedAs(), handedIn).when(
      'check',
      {},
      { as: 'water.deputy', at: monday, facts: alone },
    ),
  )
  refuses('document.head-checks-draft', '经办人自己审核', () => check({}, 'water.clerk'))
  refuses('document.head-checks-draft', '副职审核而主要负责人在岗', () => check({}, 'water.deputy'))

  allows('document.county-scope', '重要政策措施', () => check())
  refuses('document.county-scope', '不属于重要决定、政策措施或全县周知', () => check({ scope: 'other' }))
  allows('document.county-scope', '部门名义不受此限', () => check({ scope: 'other', name: 'unit' }))
  allows('document.not-county', '说明为何须以县政府名义', () => check())
  refuses('document.not-county', '未说明部门为何不能自行发文', () => check({ whyCounty: undefined }))

  allows('document.not-needed', '查无现行规定', () => check())
  refuses('document.not-needed', '同一事项已有现行文件', () =>
    check({}, 'water.head', { ...alone, same: ['源政发〔2024〕3号《沂源县人民政府关于加强农村供水管理的通知》'] }),
  )
  refuses('document.not-needed', '未查核现行规定', () => check({ looked: undefined }))

  allows('document.local-measures', '写明本县措施', () =>
    check({ implements: '山东省农村供水条例', localMeasures: '2026年底前完成12处改造' }),
  )
  refuses('document.local-measures', '配套文件没有本县措施', () => check({ implements: '山东省农村供水条例' }))

  const answered = (answer: string | null) =>
    given(
      draftedAs(),
      returned('drafting', { suggestions: true }),
      revised({ note: '此件公开发布' }, 'as-said', answer),
    ).when('check', {}, { as: 'water.head', at: monday, facts: alone })
  allows('document.draft-by-unit', '修改建议已说明落实', () => answered('已补充措施'))
  refuses('document.draft-by-unit', '修改建议没有落实说明', () => answered(null))

  // The rulebook leaves the figure open; a government may lay one down.
  const limited = (characters: number) => {
    const norm = world.rulebook.norms.get('document.length')!
    const norms = new Map(world.rulebook.norms).set(norm.id, { ...norm, with: { characters } })
    return specify(documents, { ...world, rulebook: { ...world.rulebook, norms } })(draftedAs(), handedIn).when(
      'check',
      {},
      { as: 'water.head', at: monday, facts: alone },
    )
  }
  allows('document.length', '20字，上限20字', () => limited(20))
  refuses('document.length', '20字，上限19字', () => limited(19))
  it('counts no length where the rulebook has no figure', () => {
    const judgement = check()
    expect(judgement.ok && judgement.checked.find((c) => c.norm === 'document.length')?.state).toBe('not-applicable')
  })

  refuses('document.consulted', '没有会签部门，也没有说明', () => check({ units: [] }))
  it('needs a text, and asks nobody twice about the same text', () => {
    expect(refusedBy(check({ body: [] }))).toEqual(['system.input'])
    const again = given(draftedAs(), ...agreed, handedIn).when(
      'check',
      {},
      { as: 'water.head', at: monday, facts: alone },
    )
    expect(again.ok && again.events[0]?.data.to).toBe('reviewing')
  })
})
