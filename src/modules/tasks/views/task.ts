import type { Viewpoint } from '#kernel'
import type { TaskView } from '../contract.ts'
import { lastDay } from '../due.ts'
import type { Mark } from '../events.ts'
import { sheetOf } from '../sheet.ts'
import { known, progressOf, type Task } from '../state.ts'

export function taskView(c: Viewpoint<Task>): TaskView {
  const state = known(c.state)
  const named = (id: string) => ({ id, name: c.org.name(id) })
  const mark = (m: Mark) => ({ on: m.on, by: named(m.by), for: m.for === null ? null : named(m.for) })
  return {
    meeting: { id: state.meeting, title: state.meetingTitle, item: state.item },
    topic: state.topic,
    title: state.title,
    decision: state.decision,
    lead: named(state.lead),
    assist: state.assist.map(named),
    responsible: named(state.responsible),
    due: state.due,
    until: lastDay(state.due, c),
    originally: state.originally,
    progress: progressOf(state),
    overdue: state.overdue !== null,
    reports: state.reports.map((r) => ({
      ...mark(r),
      unit: named(r.unit),
      progress: r.progress,
      text: r.text,
      files: [...r.files],
    })),
    claim: state.claim && { ...mark(state.claim), text: state.claim.text, files: [...state.claim.files] },
    returns: state.returns.map((r) => ({ ...mark(r), reason: r.reason, due: r.due })),
    extensions: state.extensions.map((e) => ({ ...mark(e), from: e.from, to: e.due, reason: e.reason })),
    asked: state.asked && { ...mark(state.asked), until: state.asked.until, reason: state.asked.reason },
    urged: state.urged.map((u) => ({ ...mark(u), text: u.text })),
    digested: state.digested,
    accepted: state.stage === 'done' ? { ...mark(state.accepted), text: state.accepted.text } : null,
    sheet: sheetOf(state, c),
  }
}
