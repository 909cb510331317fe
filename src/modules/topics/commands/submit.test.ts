import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { Content as Entered } from '../contract/inputs.ts'
import type { TopicEvent } from '../events.ts'
import {
  accounted,
  agreed,
  checkedIn,
  consulted,
  coordinated,
  disputed,
  drafted,
  filed,
  friday,
  given,
  givenIn,
  proof,
  replied,
  returned,
  settled,
  signed,
  silent,
  submitted,
  tuesday,
} from '../testing/given.ts'

const submit = (events: readonly TopicEvent[], as = 'finance.head', at = friday) =>
  given(...events).when('submit', {}, { as, at, facts: filed })
/** An otherwise complete topic with these attributes and documents. */
const complete = (more: Partial<Entered>, ...proofs: TopicEvent[]) => submit([drafted(more), ...agreed, ...proofs])
const important: Partial<Entered> = { important: true, summary: '一般公共预算调整', asks: '请会议审议通过' }
const counts = ['legality', 'necessity', 'soundness', 'feasibility', 'controllability'] as const
const appraisal = [proof('research'), proof('appraisal', { unit: null, issuer: '山东理工大学', counts })]
const legality = proof('legality-review', { unit: 'justice', number: '沂司审〔2026〕19号' })

describe('topic.submit', () => {
  it('the least topic that nobody was asked about is refused by exactly these', () => {
    expect(refusedBy(submit([drafted()]))).toEqual(['topic.written-consultation', 'topic.heads-sign'])
  })
  it('takes number and instant, and goes to the leader in charge', () => {
    const judgement = submit([drafted(), ...agreed])
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.submitted',
        data: {
          at: '2026-03-06T01:00:00Z',
          number: '议题〔2026〕1号',
          filed: 2026,
          text: null,
          to: 'reviewing',
          on: '2026-03-06',
          by: { post: 'finance.head', for: null },
        },
      },
    ])
  })
  it('keeps its number when submitted again; what no attribute calls for does not apply', () => {
    const again = given(drafted(), ...agreed, submitted(), returned()).when(
      'submit',
      {},
      { as: 'finance.head', at: friday, facts: { last: 7 } },
    )
    expect(again.ok && again.events[0]?.data.number).toBe('议题〔2026〕1号')
    expect(checkedIn(again)).toEqual({
      'topic.written-consultation': 'met',
      'topic.heads-sign': 'met',
      'topic.consult-units': 'not-applicable',
      'topic.consult-townships': 'not-applicable',
      'topic.disagreement': 'not-applicable',
      'topic.materials-content': 'met',
      'topic.own-authority': 'not-applicable',
      'research.first': 'not-applicable',
      'topic.appraised': 'not-applicable',
      'topic.stability-risk': 'not-applicable',
      'topic.fair-competition': 'not-applicable',
      'topic.decision-procedure': 'not-applicable',
      'decision.collective': 'not-applicable',
      'decision.reserved': 'not-applicable',
      'topic.normative-reviewed': 'not-applicable',
    })
  })

  allows('unit.head', '主要负责人报送', () => submit([drafted(), ...agreed]))
  refuses('unit.head', '经办人报送', () => submit([drafted(), ...agreed], 'finance.clerk'))
  refuses('unit.head', '主要负责人在岗，副职报送', () => submit([drafted(), ...agreed], 'finance.deputy'))
  allows('unit.head', '主要负责人外出，代行的副职报送', () =>
    givenIn({ absences: [{ post: 'finance.head', acting: 'finance.deputy' }] })(drafted(), ...agreed).when(
      'submit',
      {},
      { as: 'finance.deputy', at: friday, facts: filed },
    ),
  )

  allows('topic.written-consultation', '一家同意一家逾期未复', () =>
    submit([drafted(), consulted(), replied('development'), silent('health'), signed('development'), signed('health')]),
  )
  refuses('topic.written-consultation', '期限未满而有一家未复', () =>
    submit([drafted(), consulted(), replied('development'), signed('development')], 'finance.head', tuesday),
  )
  refuses('topic.written-consultation', '未列明征求意见部门', () => submit([drafted({ units: [] })]))
  allows('topic.written-consultation', '确不涉及其他部门并写明理由', () =>
    submit([drafted({ units: [], alone: '仅涉及本局内部资金拨付流程' })]),
  )
  allows('topic.written-consultation', '专题会议不适用', () => submit([drafted({ meeting: 'special', units: [] })]))
  refuses('topic.written-consultation', '征求意见后又增列的部门未征求', () =>
    submit([drafted({ units: ['development', 'health', 'water'] }), ...agreed]),
  )

  refuses('topic.heads-sign', '视为无不同意见不代替签字', () =>
    submit([drafted(), consulted(), replied('development'), silent('health'), signed('development')]),
  )
  allows('topic.heads-sign', '有分歧的部门协调一致前不签', () => submit([drafted(), ...disputed, accounted('health')]))
  allows('topic.heads-sign', '办公室解释为默示及于签字时', () =>
    givenIn({ readings: { 'silence-scope': { topics: true, signatures: true } } })(
      drafted(),
      consulted(),
      replied('development'),
      silent('health'),
      signed('development'),
    ).when('submit', {}, { as: 'finance.head', at: friday, facts: filed }),
  )

  refuses('topic.disagreement', '有分歧而未附协商说明', () => submit([drafted(), ...disputed]))
  allows('topic.disagreement', '附协商说明、列明各方理据', () => submit([drafted(), ...disputed, accounted('health')]))
  refuses('topic.disagreement', '再次征求后仍不同意，协商说明是上一轮的', () =>
    submit([
      drafted(),
      ...disputed,
      accounted('health'),
      consulted({ round: 2, units: ['health'] }),
      replied('health', 'disagree', '仍不足', 2),
    ]),
  )

  refuses('topic.disagreement', '上一轮已协调一致，再次征求又不同意', () =>
    submit([
      drafted(),
      ...disputed,
      accounted('health'),
      submitted(),
      coordinated('agreed', 'health'),
      returned(),
      consulted({ round: 2, units: ['health'] }),
      replied('health', 'disagree', '仍不足', 2),
    ]),
  )

  refuses('topic.materials-content', '未写明修改意见的采纳情况', () =>
    submit([
      drafted(),
      consulted(),
      replied('development'),
      replied('health', 'comments', '增加补助'),
      signed('development'),
      signed('health'),
    ]),
  )
  allows('topic.materials-content', '逐条写明采纳情况', () =>
    submit([
      drafted(),
      consulted(),
      replied('development'),
      replied('health', 'comments', '增加补助'),
      settled('health', 'partly'),
      signed('development'),
      signed('health'),
    ]),
  )
  refuses('topic.materials-content', '变更后的意见尚未写明采纳情况', () =>
    submit([
      drafted(),
      ...disputed,
      settled('health'),
      {
        type: 'topic.reconsidered',
        data: {
          unit: 'health',
          round: 1,
          opinion: 'comments',
          text: '分两年安排',
          on: '2026-03-05',
          by: { post: 'health.clerk', for: null },
        },
      },
      signed('health'),
    ]),
  )
  refuses('topic.materials-content', '重要事项没有写明提请决定什么', () =>
    complete({ ...important, asks: undefined } as Partial<Entered>, ...appraisal),
  )

  refuses('topic.own-authority', '属职权内事项被退回后原样再报', () =>
    submit([drafted(), ...agreed, submitted(), returned('own-authority')]),
  )
  allows('topic.own-authority', '写明超出职权的理由后再报', () =>
    submit([
      drafted(),
      ...agreed,
      submitted(),
      returned('own-authority'),
      {
        type: 'topic.revised',
        data: {
          changes: { beyond: '涉及跨部门资金统筹' },
          voids: false,
          on: '2026-03-06',
          by: { post: 'finance.clerk', for: null },
        },
      },
    ]),
  )

  const counted = proof('appraisal', { unit: null, issuer: '山东理工大学', counts })
  const onRecord = { 'research-evidence': { evidence: 'record' } }
  const submitReading = (readings: Record<string, Record<string, unknown>>, ...proofs: TopicEvent[]) =>
    givenIn({ readings })(drafted(important), ...agreed, ...proofs, counted).when(
      'submit',
      {},
      { as: 'finance.head', at: friday, facts: filed },
    )
  refuses('research.first', '重要事项没有调研', () => complete(important, counted))
  refuses('research.first', '调研报告的结论为未通过', () =>
    complete(important, proof('research', { conclusion: 'failed' }), counted),
  )
  refuses('research.first', '办公室解释为须有台账记录，只有报告', () => submitReading(onRecord, proof('research')))
  allows('research.first', '附调研报告', () => complete(important, ...appraisal))
  allows('research.first', '台账记录的调研', () =>
    submitReading(onRecord, proof('research', { research: 'reservoirs' })),
  )
  it('[research.first] asks important topics, or major decisions alone, as the office reads it', () => {
    const majorOnly = { 'research-first': { topics: 'major-decision' } }
    expect(refusedBy(submitReading(majorOnly))).toEqual(['topic.appraised'])
    expect(refusedBy(submitReading({}))).toEqual(['research.first', 'topic.appraised'])
  })

  refuses('topic.appraised', '重要事项没有调研和论证', () => complete(important))
  refuses('topic.appraised', '论证缺可控性', () =>
    complete(important, proof('research'), proof('appraisal', { counts: counts.slice(0, 4) })),
  )
  refuses('topic.appraised', '论证结论为未通过', () =>
    complete(important, proof('research'), proof('appraisal', { counts, conclusion: 'failed' })),
  )
  allows('topic.appraised', '调研加五个方面论证', () => complete(important, ...appraisal))

  refuses('topic.consult-units', '重要事项未列相关部门', () =>
    submit([drafted({ ...important, units: [] }), ...appraisal]),
  )
  refuses('topic.consult-units', '涉外事项未征求外事部门意见', () => complete({ foreign: true }))
  allows('topic.consult-units', '涉外事项已征求外事部门意见', () =>
    submit([
      drafted({ foreign: true, units: ['foreign-affairs'] }),
      consulted({ units: ['foreign-affairs'] }),
      replied('foreign-affairs'),
      signed('foreign-affairs'),
    ]),
  )
  allows('topic.consult-units', '重要事项已与相关部门充分协商', () => complete(important, ...appraisal))

  refuses('topic.consult-townships', '涉及鲁村镇而未征求意见', () => complete({ townships: ['lucun'] }))
  allows('topic.consult-townships', '鲁村镇已回复，无须其签字', () =>
    submit([
      drafted({ townships: ['lucun'] }),
      ...agreed,
      consulted({ round: 2, units: ['lucun'] }),
      replied('lucun', 'agree', null, 2),
    ]),
  )

  refuses('topic.stability-risk', '缺应对预案', () =>
    complete({ stabilityRisk: true }, proof('stability-risk'), proof('opinion-assessment'), proof('feedback')),
  )
  allows('topic.stability-risk', '四件齐备', () =>
    complete(
      { stabilityRisk: true },
      proof('stability-risk'),
      proof('opinion-assessment'),
      proof('contingency-plan'),
      proof('feedback'),
    ),
  )

  refuses('topic.fair-competition', '未作公平竞争审查', () => complete({ marketActors: true }))
  refuses('topic.fair-competition', '由无此职责的部门出具', () =>
    complete({ marketActors: true }, proof('fair-competition')),
  )
  allows('topic.fair-competition', '市场监管局审查通过', () =>
    complete({ marketActors: true }, proof('fair-competition', { unit: 'market' })),
  )

  const steps = [
    proof('public-participation'),
    proof('expert-argument', { conclusion: 'not-needed', text: '不属专业性、技术性较强的事项' }),
    proof('risk-assessment'),
  ]
  const major: Partial<Entered> = { ...important, majorDecision: true }
  refuses('topic.decision-procedure', '重大行政决策缺合法性审查', () => complete(major, ...appraisal, ...steps))
  refuses('topic.decision-procedure', '合法性审查不能以不适用代替', () =>
    complete(
      major,
      ...appraisal,
      ...steps,
      proof('legality-review', { unit: 'justice', conclusion: 'not-needed', text: '简单' }),
    ),
  )
  refuses('topic.decision-procedure', '不经集体讨论', () =>
    complete({ ...major, meeting: 'mayors-office' }, ...appraisal, ...steps, legality),
  )
  allows('topic.decision-procedure', '各道程序齐备', () => complete(major, ...appraisal, ...steps, legality))

  refuses('topic.decision-procedure', '声明不适用而没有依据', () =>
    complete(
      major,
      ...appraisal,
      ...steps.slice(0, 1),
      proof('expert-argument', { conclusion: 'not-needed' }),
      ...steps.slice(2),
      legality,
    ),
  )
  allows('topic.decision-procedure', '风险评估修改后通过', () =>
    complete(
      major,
      ...appraisal,
      ...steps.slice(0, 2),
      proof('risk-assessment', { conclusion: 'conditional' }),
      legality,
    ),
  )

  refuses('topic.normative-reviewed', '规范性文件未经合法性审查', () => complete({ normative: true }))
  refuses('topic.normative-reviewed', '由主办部门自己审查', () =>
    complete({ normative: true }, proof('legality-review')),
  )
  refuses('topic.normative-reviewed', '重新审查未通过', () =>
    complete({ normative: true }, legality, proof('legality-review', { unit: 'justice', conclusion: 'failed' })),
  )
  allows('topic.normative-reviewed', '司法局审查通过', () => complete({ normative: true }, legality))
  allows('topic.normative-reviewed', '办公室解释为会议之前完成时，报送不以此为前提', () =>
    givenIn({ readings: { 'major-decision-lead': { before: 'meeting' } } })(
      drafted({ normative: true }),
      ...agreed,
    ).when('submit', {}, { as: 'finance.head', at: friday, facts: filed }),
  )

  refuses('decision.reserved', '预决算提交县长办公会议', () =>
    complete({ reserved: 'budget', meeting: 'mayors-office' }),
  )
  refuses('decision.collective', '重大事项提交专题会议', () => complete({ important: true, meeting: 'special' }))
  allows('decision.reserved', '预决算提交常务会议', () => complete({ ...important, reserved: 'budget' }, ...appraisal))
  allows('decision.collective', '重大事项提交全体会议', () =>
    complete({ ...important, meeting: 'plenary' }, ...appraisal),
  )

  it('names every broken norm at once', () => {
    const judgement = submit([
      drafted({
        important: true,
        normative: true,
        marketActors: true,
        stabilityRisk: true,
        majorDecision: true,
        townships: ['lucun'],
        meeting: 'mayors-office',
      }),
    ])
    expect(refusedBy(judgement)).toEqual([
      'topic.written-consultation',
      'topic.heads-sign',
      'topic.consult-units',
      'topic.consult-townships',
      'topic.materials-content',
      'research.first',
      'topic.appraised',
      'topic.stability-risk',
      'topic.fair-competition',
      'topic.decision-procedure',
      'decision.collective',
      'topic.normative-reviewed',
    ])
  })
})
