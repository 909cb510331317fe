import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { Mark, Opened, TaskEvent } from '../events.ts'
import { task } from '../procedure.ts'

export const at = '2026-03-20T10:00'
export const given = specify(task, demoWorld())

export const mark = (by: string, more: Partial<Mark> = {}): Mark => ({
  on: '2026-03-20',
  by,
  for: null,
  because: null,
  ...more,
})
export const decision: Omit<Opened, 'responsible' | 'on'> = {
  meeting: 'meeting-1',
  meetingTitle: '2026年第3次县政府常务会议',
  item: '1',
  topic: 'budget',
  title: '2026年县级预算调整方案',
  decision: '由县财政局按程序报批。',
  lead: 'finance',
  assist: ['health'],
  due: '2026-04-30',
}
export const opened = (more: Partial<Opened> = {}): TaskEvent => ({
  type: 'task.opened',
  data: { ...decision, responsible: 'finance.head', on: '2026-03-09', ...more },
})
export const reported = (unit: string, more: { progress?: number; text?: string; by?: string } = {}): TaskEvent => ({
  type: 'task.reported',
  data: {
    unit,
    progress: more.progress ?? null,
    text: more.text ?? '已上报',
    files: [],
    ...mark(more.by ?? `${unit}.clerk`),
  },
})
export const finished: TaskEvent = {
  type: 'task.finished',
  data: { text: '已批复', files: [], ...mark('finance.head') },
}
export const accepted: TaskEvent = { type: 'task.accepted', data: { text: null, ...mark('office-supervision') } }
export const overdue: TaskEvent = { type: 'task.overdue', data: { due: '2026-04-30', on: '2026-04-30' } }
export const digested: TaskEvent = { type: 'task.digested', data: { digest: 'digest-1', on: '2026-04-20' } }
