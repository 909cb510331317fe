import { z } from 'zod'
import { fails, holds, notApplicable, type Checking, type Verdict } from '#kernel'
import { absencesOf, prolonged } from '../absences.ts'
import {
  judgeByHead,
  judgeDesignation,
  judgeFillIn,
  judgeHeads,
  judgeLeaders,
  judgeMayor,
  type Asked,
} from '../asked.ts'
import { byApprover } from '../authority.ts'
import { command } from '../command.ts'
import { asExtended } from '../extension.ts'
import type { Leave } from '../state.ts'
import { instant } from '../when.ts'

type Checked = Checking<Leave, unknown, undefined>

const judged = (judge: (c: Checked, asked: Asked, self: boolean) => Verdict) => (c: Checked) => {
  const asked = asExtended(c.state)
  return asked ? judge(c, asked, c.actor?.person === asked.person && !c.actor.recorded) : notApplicable()
}

/** Also of an extension. From now on whoever acts has the work. */
export const approve = command({
  name: 'leave.approve',
  title: { zh: '批准请假', en: 'Approve' },
  who: {
    zh: '县长（县领导）；分管领导或办公室主任（主要负责人）；主要负责人（其他人员）',
    en: 'Mayor (leaders); leader in charge or office director (heads); head (others)',
  },
  input: z.strictObject({}),
  stages: ['requested', 'extending'],
  expected: true,
  // For several: nothing is entered, and dates, place, reason and who acts are judged for each by its own rules
  // (leave.leaders, leave.heads, acting.fill-in).
  batch: true,
  recordable: true,
  by: byApprover,
  rules: {
    'system.input': judged((c, asked) =>
      Temporal.Instant.compare(instant(asked.ends), c.at) > 0
        ? holds()
        : fails({
            says: { zh: '请假期间已过', en: 'That time has passed' },
            wayOut: { zh: '不再批准，退回或由本人撤销', en: 'Refuse it, or let it be cancelled' },
          }),
    ),
    'leave.leaders': judged((c, asked, self) => judgeLeaders(c, asked, { self, reported: true })),
    'leave.heads': judged((c, asked, self) => judgeHeads(c, asked, { self, reported: true })),
    'unit.head': judged((_, asked, self) => judgeByHead(asked, self)),
    'acting.fill-in': judged(judgeFillIn),
    'acting.mayor': judged(judgeMayor),
    'acting.designation': judged(judgeDesignation),
  },
  decide: (c) => {
    const asked = asExtended(c.state)
    if (!asked) return []
    const on = c.today.toString()
    if (c.state.stage !== 'extending' || !c.state.extension)
      return [{ type: 'leave.approved', data: { on, registered: false, absences: absencesOf(asked, c.at) } }]
    const absences = asked.acting === c.state.acting ? prolonged(asked) : absencesOf(asked, c.at)
    return [{ type: 'leave.extension-approved', data: { ...c.state.extension, on, registered: false, absences } }]
  },
})
