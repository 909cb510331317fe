import { describe, expect, it } from 'vitest'
import { demoWorld } from '#org/testing'
import { attendanceOf, draft, paragraphs } from './draft.ts'
import { numeral } from './numeral.ts'
import { item, record, world } from './testing/given.ts'

const when = Temporal.Instant.from('2026-03-09T02:00:00Z')
const printed = (of: Parameters<typeof record>[0] = {}, org = world.org) =>
  paragraphs(draft(record(of), { org, at: when }), attendanceOf(record(of), { org, at: when }))

describe('the draft of minutes', () => {
  it('has the form of 纪要', () => {
    expect(printed()).toEqual([
      '2026年3月9日，县长在三楼常务会议室主持召开2026年第3次县政府常务会议。现将会议议定事项纪要如下：',
      '一、审议2026年县级预算调整方案',
      '会议研究通过。由县财政局按程序报批。（牵头单位：县财政局；协办单位：县卫生健康局；完成时限：2026年4月30日）',
      '出席：县长、常务副县长、副县长（农业农村）、副县长（工业科技）、办公室主任',
      '请假：县政府党组成员',
      '列席：县司法局局长',
    ])
  })
  it('says what became of each item, and leaves out what nobody has to do', () => {
    const outcomes = (['passed-with-changes', 'deferred', 'rejected', 'heard'] as const).map((conclusion, i) =>
      item({
        item: String(i + 1),
        topic: null,
        title: '招商引资情况',
        conclusion,
        text: '（略）',
        lead: null,
        due: null,
      }),
    )
    expect(printed({ items: outcomes }).slice(1, 9)).toEqual([
      '一、研究招商引资情况',
      '会议原则通过，修改完善后印发。（略）',
      '二、研究招商引资情况',
      '会议决定暂缓，另行研究。（略）',
      '三、研究招商引资情况',
      '会议不予通过。（略）',
      '四、听取招商引资情况',
      '会议听取了有关情况。（略）',
    ])
  })
  it('does not say twice that something was heard or transmitted', () => {
    expect(printed({ items: [item({ title: '传达省政府全体会议精神', conclusion: 'heard' })] })[1]).toBe(
      '一、传达省政府全体会议精神',
    )
  })
  it('names who acted, who entrusted, and no place where none was set', () => {
    expect(printed({ presider: 'executive', acting: 'mayor', place: null })[0]).toBe(
      '2026年3月9日，常务副县长（代行县长职责）主持召开2026年第3次县政府常务会议。现将会议议定事项纪要如下：',
    )
    expect(
      printed({ presider: 'office-director', entrustedBy: 'vice-agriculture', title: '专题会议', place: null })[0],
    ).toBe('2026年3月9日，受副县长（农业农村）委托，办公室主任主持召开专题会议。现将会议议定事项纪要如下：')
  })
  it('names persons where the register does', () => {
    const { org } = demoWorld({
      events: [
        {
          type: 'organisation.appointed',
          data: { post: 'justice.head', person: 'xujing', name: '许静', from: '2026-01-01' },
        },
      ],
    })
    expect(printed({}, org).at(-1)).toBe('列席：许静')
  })
  it('numbers headings as Chinese does', () => {
    expect([1, 9, 10, 11, 20, 21, 60].map(numeral)).toEqual(['一', '九', '十', '十一', '二十', '二十一', '六十'])
  })
})
