import { unit, zone, type DeadlineSpec, type Procedure, type Viewpoint } from '#kernel'
import { documentOwed, reportOwed } from './aftermath.ts'
import { unitNow } from './authority.ts'
import { replyDeadlines, silenceOf } from './reply-deadlines.ts'
import type { TopicEvent } from './events.ts'
import { hasLeads, isAdmittedLate, partyReported } from './rules/timing.ts'
import type { Drafted, Slot, Topic } from './state.ts'

type C = Viewpoint<Topic>

/** Silence is taken as consent for topics only where the office reads it so (silence-scope); elsewhere the date reminds. */
const replies = (t: Drafted, c: C): DeadlineSpec[] =>
  replyDeadlines(t, c, c.reading('silence-scope').topics === false ? 'remind' : undefined)

function materials(t: Drafted, c: C): DeadlineSpec[] {
  if (!t.planned || !hasLeads(t.meeting, c)) return []
  return [
    {
      norm: 'topic.materials-lead',
      owes: [unit(unitNow(t.lead, c))],
      says: { zh: '议题材料报送办公室', en: 'Materials to the office' },
      before: t.planned,
    },
  ]
}

/** The office reports, or the lead unit, as the office reads it (party-lead-window). What was admitted late is due when the meeting opens (urgent-party). */
function partyLead(t: Extract<Drafted, { stage: 'scheduled' }>, c: C): DeadlineSpec[] {
  const { state } = partyReported(t, t.slot, c.exceptions, c)
  if (state !== 'open' && state !== 'missed') return []
  const owes = c.reading('party-lead-window').by === 'lead-unit' ? unit(unitNow(t.lead, c)) : ('office' as const)
  const urgent = state === 'missed' && isAdmittedLate(c.exceptions, c)
  const term = urgent ? { by: startOf(t.slot).toString() } : { before: t.slot.date }
  return [
    {
      norm: 'topic.party-lead',
      owes: [owes],
      says: { zh: '向县委报备', en: 'Report to the Party committee' },
      ...term,
    },
  ]
}

const startOf = (slot: Slot): Temporal.Instant =>
  Temporal.PlainDateTime.from(slot.starts).toZonedDateTime(zone).toInstant()

function afterwards(t: Drafted, c: C): DeadlineSpec[] {
  const document = t.issue ? undefined : documentOwed(t, c)
  const lead = unit(unitNow(t.lead, c))
  return [
    ...(document
      ? [
          {
            norm: document.norm,
            owes: document.norm === 'document.after-meeting' ? [lead, 'office' as const] : [lead],
            says: { zh: '印发会议通过的文件', en: 'Issue the document adopted' },
            from: document.from,
          },
        ]
      : []),
    ...(reportOwed(t) === 'open'
      ? [
          {
            norm: 'party.report-important',
            owes: ['office' as const],
            says: { zh: '就决定事项向县委报告', en: 'Report the decision to the Party committee' },
          },
        ]
      : []),
  ]
}

export function deadlines(c: C): DeadlineSpec[] {
  const t = c.state
  switch (t.stage) {
    case 'drafting':
    case 'returned':
      return materials(t, c)
    case 'consulting':
      return [...replies(t, c), ...materials(t, c)]
    case 'scheduled':
      return partyLead(t, c)
    case 'decided':
      return afterwards(t, c)
    default:
      return []
  }
}

/** Silence is an event like any other; where it only reminds, it says nothing. */
export const lapses: NonNullable<Procedure<Topic, TopicEvent>['lapses']> = {
  'countersign.reply': (c, deadline) => {
    const silence = c.state.stage === 'new' ? undefined : silenceOf(c.state, deadline)
    return silence ? [{ type: 'topic.silence-taken', data: silence }] : []
  },
}

/** Who owes what, in words. */
export const owed = {
  'countersign.reply': { zh: '被征求意见单位', en: 'Units asked' },
  'topic.materials-lead': { zh: '主办部门', en: 'Lead unit' },
  'topic.party-lead': { zh: '办公室', en: 'The office' },
  'document.after-meeting': { zh: '主办部门、办公室', en: 'Lead unit and the office' },
  'document.after-revision': { zh: '主办部门', en: 'Lead unit' },
  'party.report-important': { zh: '办公室', en: 'The office' },
}
