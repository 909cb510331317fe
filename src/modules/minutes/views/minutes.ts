import type { Viewpoint } from '#kernel'
import { subjects, type MinutesView } from '../contract.ts'
import { paragraphs } from '../draft.ts'
import type { Mark } from '../events.ts'
import { numberOf } from '../number.ts'
import { paperOf } from '../paper.ts'
import { known, type Minutes } from '../state.ts'
import { needs, recipients, signerOf, toRead } from '../who.ts'

export function minutesView(c: Viewpoint<Minutes>): MinutesView {
  const state = known(c.state)
  const { record, content, attendance } = state
  const named = (id: string) => ({ id, name: c.org.name(id) })
  const maybe = (id: string | null) => (id === null ? null : named(id))
  const mark = (m: Mark) => ({ on: m.on, by: named(m.by), for: maybe(m.for) })
  return {
    meeting: { id: state.meeting, title: record.title },
    kind: record.kind,
    number: numberOf(state, c) ?? null,
    date: record.date,
    attendance: {
      present: [...attendance.present],
      leave: [...attendance.leave],
      attended: [...attendance.attended],
      absent: [...attendance.absent],
    },
    content: { ...content, items: [...content.items] },
    paragraphs: paragraphs(content, attendance),
    decisions: record.items.map((item) => ({
      item: item.item,
      title: item.title,
      conclusion: item.conclusion,
      lead: maybe(item.lead),
      assist: item.assist.map(named),
      due: item.due,
    })),
    subjects: state.subjects.map((id) => ({ id, title: subjects[id] })),
    signer: named(signerOf(state, c).post),
    checked: state.checked && mark(state.checked),
    approvals: needs(state).flatMap((need) => {
      const approval = state.approvals.find((a) => a.of === need.post)
      return need.norms.map((norm) => ({ post: named(need.post), norm, done: approval ? mark(approval) : null }))
    }),
    versions: state.versions.map((v) => ({
      version: v.version,
      reason: v.reason,
      signed: mark(v.signed),
      paragraphs: paragraphs(v.content, attendance),
    })),
    correcting: state.correcting && {
      reason: state.correcting.reason,
      on: state.correcting.on,
      by: named(state.correcting.by),
    },
    returns: state.returns.map((r) => ({ reason: r.reason, on: r.on, by: named(r.by) })),
    recipients: recipients(state).map((to) => ({ to, name: c.org.name(to) })),
    toRead: toRead(state, c),
    paper: paperOf(state, c),
  }
}
