import { pending } from '#kernel'
import { byMayor } from '../authority.ts'
import { beforeMeeting, command, mark } from '../command.ts'
import * as inputs from '../contract/inputs.ts'
import { caseOf } from '../rules/case.ts'
import { firstWrong, notPast, onceEntered, wrong } from '../rules/entered.ts'
import { isLate, late, latestBefore } from '../rules/timing.ts'
import { drafted } from '../state.ts'

/** Admission is the exception itself: without one for topic.late, with its reason, the command is refused. */
export const admitLate = command({
  name: 'topic.admit-late',
  title: { zh: '同意作为临时议题', en: 'Admit late' },
  help: {
    zh: '确属特殊情况的，写明理由放行 topic.late；材料时限、报备时限随之放行，报备仍须在会议开始前',
    en: 'In special circumstances, with the reason as exception to topic.late; the report to the Party committee is still due before the meeting opens',
  },
  who: { zh: '县长', en: 'Mayor' },
  input: inputs.admitLate,
  stages: [...beforeMeeting, 'scheduled'],
  recordable: true,
  by: byMayor,
  rules: {
    'topic.late': (c) =>
      c.input
        ? late({ ...caseOf(c), sitting: { kind: drafted(c.state).meeting, date: c.input.date } })
        : pending({ zh: '写明特殊情况', en: 'With the special circumstances' }),
    'system.input': (c) =>
      onceEntered(c.input, ({ date }) => {
        const t = drafted(c.state)
        const sitting = { kind: t.meeting, date }
        const passed = latestBefore('topic.party-lead', date, c)
        const unreported = passed !== undefined && Temporal.Instant.compare(c.at, passed) > 0 && !t.reports.length
        return firstWrong(
          notPast('date', date, c),
          !isLate(t, sitting, c) &&
            !unreported &&
            wrong('date', '对{date}的会议不属临时议题，无须放行', 'For the meeting of {date} the topic is not late', {
              date,
            }),
        )
      }),
  },
  decide: (c) => [{ type: 'topic.admitted-late', data: { date: c.input.date, ...mark(c) } }],
})
