import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { BriefEvent, Plan } from '../events.ts'
import { brief } from '../procedure.ts'

export const now = '2026-03-10T10:00'
export const given = specify(brief, demoWorld(), 'brief-1')

export const plan: Plan = {
  title: '财政工作简报',
  scope: '预算执行、国库支付和财政改革情况',
  need: '县政府领导按月掌握收支进度',
  frequency: 'monthly',
  posts: [],
  units: [],
}
const by = (post: string) => ({ on: '2026-03-10', by: { post, for: null } })

export const drafted = (more: Partial<Plan> = {}, unit = 'finance'): BriefEvent => ({
  type: 'brief.drafted',
  data: { ...by(`${unit}.clerk`), unit, plan: { ...plan, ...more } },
})
export const submitted: BriefEvent = { type: 'brief.submitted', data: by('finance.head') }
export const approved: BriefEvent = { type: 'brief.approved', data: { ...by('office-director'), text: null } }
export const numbered: BriefEvent = { type: 'brief.numbered', data: { mark: '简备', year: 2026, number: 1 } }
export const issued = (no: number, year = 2026, total = no): BriefEvent => ({
  type: 'brief.issued',
  data: {
    on: `${year}-03-10`,
    by: { post: 'finance.head', for: null },
    year,
    no,
    total,
    title: `${no}月份收支情况`,
    text: null,
    files: [],
  },
})
export const ended: BriefEvent = { type: 'brief.ended', data: { ...by('finance.head'), reason: '并入政务信息' } }

export const registered = (more: Partial<Plan> = {}) => given(drafted(more), submitted, approved, numbered)
