import { holds, pending, type Checking, type Verdict } from '#kernel'
import * as z from 'zod'
import { beforeMeeting, command } from '../command.ts'
import { localTime } from '../contract/fields.ts'
import { keys, meetingKinds, type MeetingKind } from '../contract/words.ts'
import { caseOf, gates } from '../rules/case.ts'
import { chain } from '../rules/chain.ts'
import { coordinated, unsettled } from '../rules/consultation.ts'
import { collective, reserved } from '../rules/decision.ts'
import { wrong } from '../rules/entered.ts'
import { normativeReviewed, staffing } from '../rules/proofs.ts'
import { isLate, late, materialsLead, partyLead, type Sitting } from '../rules/timing.ts'
import { drafted, type Topic } from '../state.ts'

const input = z.strictObject({ meeting: z.string(), kind: z.enum(keys(meetingKinds)), starts: localTime })
type Entered = { readonly meeting: string; readonly kind: MeetingKind; readonly starts: string }
type C = Checking<Topic, Entered, unknown>

const dateOf = (starts: string): string => starts.slice(0, 10)

/** Before a meeting is known, the checklist judges the intended date. */
const at =
  (judge: (c: C, sitting: Sitting) => Verdict) =>
  (c: C): Verdict => {
    const t = drafted(c.state)
    if (c.input) return judge(c, { kind: c.input.kind, date: dateOf(c.input.starts) })
    return t.planned
      ? judge(c, { kind: t.meeting, date: t.planned })
      : pending({ zh: '视会议日期而定', en: 'Depends on the date of the meeting' })
  }

/** Put on an agenda, or moved with its meeting: meeting.item-added and meeting.rescheduled lead here, and a refusal refuses them. */
export const schedule = command({
  name: 'topic.schedule',
  title: { zh: '列入会议议程', en: 'Put on an agenda' },
  who: { zh: '办公室（编排会议议程时）', en: 'The office, when it draws up an agenda' },
  input,
  internal: true,
  shown: true,
  // Not only from the pool: who tries earlier is told which norms stand in the way.
  stages: [...beforeMeeting, 'scheduled'],
  expected: (c) => c.state.stage === 'pooled',
  by: () => [{ to: 'post:office-meetings' }],
  rules: {
    'topic.chain': at((c, sitting) => chain({ ...caseOf(c), sitting })),
    'topic.coordinated': (c) => coordinated({ ...caseOf(c), reviewed: true }),
    ...gates(unsettled, staffing, collective, reserved),
    'topic.normative-reviewed': (c) => normativeReviewed({ ...caseOf(c), before: 'meeting' }),
    'topic.materials-lead': at((c, sitting) => materialsLead({ ...caseOf(c), sitting })),
    'topic.late': at((c, sitting) => late({ ...caseOf(c), sitting })),
    'topic.party-lead': at((c, sitting) => partyLead({ ...caseOf(c), sitting, exceptions: c.exceptions })),
    'system.input': (c) => {
      if (!c.input) return holds()
      const t = drafted(c.state)
      const date = dateOf(c.input.starts)
      if ('slot' in t && t.slot.meeting !== c.input.meeting)
        return wrong('topic', '议题已列入{date}的会议', 'On the agenda of {date} already', { date: t.slot.date })
      // An admission is for one date; it goes along only when that meeting itself is moved.
      const moved = 'slot' in t && t.slot.meeting === c.input.meeting
      const elsewhere = t.late && t.late.date !== date && !moved && isLate(t, { kind: c.input.kind, date }, c)
      return elsewhere
        ? wrong('topic', '临时议题只同意列入{admitted}的会议', 'Admitted late for {admitted} only', {
            admitted: t.late!.date,
          })
        : holds()
    },
  },
  decide: (c) => [
    {
      type: 'topic.scheduled',
      data: {
        meeting: c.input.meeting,
        kind: c.input.kind,
        date: dateOf(c.input.starts),
        starts: c.input.starts,
        on: c.today.toString(),
      },
    },
  ],
})
