import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld, type DemoOptions } from '#org/testing'
import { leave } from '../procedure.ts'

// Monday 2 March 2026, before the office opens.
const at = '2026-03-02T08:00'
const trip = {
  kind: 'official',
  from: '2026-03-05',
  until: '2026-03-06',
  place: '济南',
  reason: '参加全省财政工作会议',
}
const head = { ...trip, acting: 'finance.deputy', phone: '0533-3240000' }
const file = { sha256: 'a'.repeat(64), name: '会议通知.pdf' }
const ask = (as: string, input: object, options: DemoOptions = {}, when = at) =>
  specify(leave, demoWorld(options))().when('request', input, { as, at: when })
const says = (judgement: ReturnType<typeof ask>) =>
  judgement.ok ? [] : judgement.refusals.map((r) => `${r.norm} ${r.field}: ${r.says.zh} → ${r.wayOut.zh}`)

describe('leave.request: heads', () => {
  refuses('leave.heads', '提前两天，少一天', () => ask('finance.head', { ...head, from: '2026-03-04' }))
  refuses('leave.heads', '未填代为主持工作的负责人', () => ask('finance.head', { ...head, acting: undefined }))
  refuses('leave.heads', '代职人此期间也外出', () =>
    ask('finance.head', head, { absences: [{ post: 'finance.deputy', from: '2026-03-06', until: '2026-03-06' }] }),
  )
  refuses('leave.heads', '代职人是经办人，不是负责人', () => ask('finance.head', { ...head, acting: 'finance.clerk' }))
  refuses('leave.heads', '代职人是外单位的', () => ask('finance.head', { ...head, acting: 'audit.deputy' }))
  refuses('leave.heads', '副局长正代为主持，又请假', () =>
    ask(
      'finance.deputy',
      { ...trip, kind: 'annual' },
      { absences: [{ post: 'finance.head', acting: 'finance.deputy', from: '2026-03-04', until: '2026-03-05' }] },
    ),
  )
  allows('leave.heads', '正好提前三天', () => ask('finance.head', head))
  allows('leave.heads', '镇长、街道办主任、管委会主任同样', () =>
    ask('lishan.head', { ...head, acting: 'lishan.deputy' }),
  )
  allows('leave.heads', '副局长在代为主持之后请假', () =>
    ask(
      'finance.deputy',
      { ...trip, kind: 'annual' },
      { absences: [{ post: 'finance.head', acting: 'finance.deputy', from: '2026-03-02', until: '2026-03-04' }] },
    ),
  )
  it('counts working days, if the office reads it so', () => {
    // Three working days before Monday 9 March is Wednesday 4 March; three calendar days before it is Friday 6 March.
    const input = { ...head, from: '2026-03-09', until: '2026-03-09' }
    const readings = { 'leave-days': { calendar: 'working-days' } }
    expect([
      refusedBy(ask('finance.head', input, {}, '2026-03-06T08:00')),
      refusedBy(ask('finance.head', input, { readings }, '2026-03-06T08:00')),
      refusedBy(ask('finance.head', input, { readings }, '2026-03-04T08:00')),
    ]).toEqual([[], ['leave.heads'], []])
  })

  refuses('leave.long', '外出四天，没有附件', () => ask('finance.head', { ...head, until: '2026-03-08' }))
  refuses('leave.long', '外出三天半，没有附件', () =>
    ask('finance.head', { ...head, until: '2026-03-08', untilHalf: 'morning' }),
  )
  allows('leave.long', '正好三天，不要附件', () => ask('finance.head', { ...head, until: '2026-03-07' }))
  allows('leave.long', '外出四天，附通知、方案及日程', () =>
    ask('finance.head', { ...head, until: '2026-03-08', files: [file] }),
  )
  allows('leave.long', '副县长外出四天，本条不及', () => ask('vice-society', { ...trip, until: '2026-03-08' }))

  const tomorrow = { ...head, from: '2026-03-03', until: '2026-03-03' }
  refuses('leave.urgent', '紧急外出没有书面理由', () => ask('finance.head', { ...tomorrow, urgent: true }))
  refuses('leave.urgent', '紧急外出事后才报', () =>
    ask('finance.head', { ...tomorrow, from: '2026-03-01', urgent: true, grounds: '处置突发事件' }),
  )
  allows('leave.urgent', '紧急外出当天同步报备，写明理由，不受提前三天限制', () =>
    ask('finance.head', { ...tomorrow, from: '2026-03-02', urgent: true, grounds: '处置突发事件' }),
  )
  refuses('leave.heads', '写了理由但没有说是紧急', () => ask('finance.head', { ...tomorrow, grounds: '处置突发事件' }))
  allows('leave.long', '紧急外出四天，通知、方案及日程随后补交', () =>
    ask('finance.head', { ...head, from: '2026-03-02', until: '2026-03-05', urgent: true, grounds: '处置突发事件' }),
  )
  it('urgency does not release the one who acts', () => {
    expect(
      refusedBy(ask('finance.head', { ...tomorrow, acting: undefined, urgent: true, grounds: '处置突发事件' })),
    ).toEqual(['leave.heads'])
  })

  refuses('leave.reachable', '局长没有留联系电话', () => ask('finance.head', { ...head, phone: undefined }))
  allows('leave.reachable', '局长留了联系电话', () => ask('finance.head', head))

  it('shows everything that is missing at once, with the one who could act', () => {
    expect(
      says(
        ask('finance.head', {
          kind: 'annual',
          from: '2026-03-03',
          until: '2026-03-09',
          place: '青岛',
          reason: '年休假',
        }),
      ),
    ).toEqual([
      'leave.heads from: 主要负责人外出：须提前3天报告，最迟2026-02-28；未填代为主持工作的负责人 → 推迟行期；确属紧急的，勾选紧急并书面说明理由；另填代为主持工作的负责人；可由县财政局副局长代行',
      'leave.long files: 外出7天，超过3天，须附有关通知、方案及日程 → 上传通知、方案及日程',
      'leave.reachable phone: 外出期间须保持24小时通信畅通，未填联系电话 → 填写外出期间的联系电话',
    ])
  })
})
