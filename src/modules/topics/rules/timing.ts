import { fails, holds, notApplicable, reckon, rule, zone, type Exception, type Surroundings } from '#kernel'
import type { MeetingKind } from '../contract/words.ts'
import type { Drafted } from '../state.ts'
import type { Case } from './case.ts'

export type Sitting = { readonly kind: MeetingKind; readonly date: string }
type Timed = Case & { readonly sitting: Sitting }

/** Whether materials and the report to the Party committee have to lead a meeting of this kind (reading leads-scope). */
export function hasLeads(kind: MeetingKind, { reading }: Pick<Surroundings, 'reading'>): boolean {
  const { kinds } = reading('leads-scope')
  return Array.isArray(kinds) && (kinds.includes(kind) || kinds.includes('all-kinds'))
}

/** The last moment before a meeting under one of the two norms, or undefined where the rulebook has no such norm. */
export function latestBefore(
  norm: 'topic.materials-lead' | 'topic.party-lead',
  date: string,
  c: Surroundings,
): Temporal.Instant | undefined {
  const entry = c.rulebook.norms.get(norm)
  return entry && (reckon({ before: date }, entry, c).due ?? undefined)
}

const dayOf = (at: Temporal.Instant | undefined): string =>
  at ? at.toZonedDateTimeISO(zone).toPlainDate().toString() : '—'

/** Late: the materials were not with the office when they had to be, or are not there and the time has passed. */
export function isLate(t: Drafted, { kind, date }: Sitting, c: Surroundings): boolean {
  if (!hasLeads(kind, c)) return false
  const latest = latestBefore('topic.materials-lead', date, c)
  if (!latest) return false
  return Temporal.Instant.compare(t.submitted ? Temporal.Instant.from(t.submitted.at) : c.at, latest) > 0
}

const lateFacts = ({ topic, around, sitting }: Timed) => ({
  meeting: sitting.date,
  latest: dayOf(latestBefore('topic.materials-lead', sitting.date, around)),
  submitted: topic.submitted?.on ?? '未报送',
})

export const materialsLead = rule<Timed>('topic.materials-lead', (c) => {
  if (!hasLeads(c.sitting.kind, c.around))
    return notApplicable({ zh: '此种会议不适用', en: 'Not for this kind of meeting' })
  const facts = lateFacts(c)
  if (!c.topic.submitted || isLate(c.topic, c.sitting, c.around))
    return fails({
      facts,
      says: {
        zh: '材料应于{latest}前报送办公室（会议{meeting}），实际报送：{submitted}',
        en: 'Materials were due on {latest} for the meeting of {meeting}; submitted: {submitted}',
      },
      wayOut: {
        zh: '列入以后的会议；确属特殊情况的，报县长同意作为临时议题',
        en: 'Take a later meeting, or ask the mayor to admit it late',
      },
    })
  return holds(facts, { zh: '{submitted}报送，最迟{latest}', en: 'Submitted {submitted}, latest {latest}' })
})

export const late = rule<Timed>('topic.late', (c) => {
  if (!hasLeads(c.sitting.kind, c.around))
    return notApplicable({ zh: '此种会议不适用', en: 'Not for this kind of meeting' })
  if (!isLate(c.topic, c.sitting, c.around)) return holds(lateFacts(c))
  return fails({
    facts: lateFacts(c),
    says: {
      zh: '会议{meeting}的材料最迟{latest}报送，已属临时议题',
      en: 'For the meeting of {meeting} materials were due by {latest}: this topic is late',
    },
    wayOut: {
      zh: '由县长同意作为临时议题并写明特殊情况，或列入以后的会议',
      en: 'Let the mayor admit it late with the reason, or take a later meeting',
    },
  })
})

export type PartyLead = {
  readonly state: 'not-needed' | 'reported' | 'open' | 'admitted-late' | 'missed'
  /** Last moment; null where the norm does not apply. */
  readonly due: string | null
}

/** Whether the mayor's late admission covers the report to the Party committee as well (reading urgent-party). */
export const isAdmittedLate = (exceptions: readonly Exception[], { reading }: Pick<Surroundings, 'reading'>): boolean =>
  exceptions.some((e) => e.norm === 'topic.late') && reading('urgent-party').urgent === 'before-meeting'

/**
 * Whether a topic was reported to the Party committee before a meeting. `open`: not yet, and there is still time.
 * `admitted-late`: reported after the date, which the late admission by the mayor covers (reading urgent-party).
 */
export function partyReported(
  t: Drafted,
  sitting: Sitting,
  exceptions: readonly Exception[],
  c: Surroundings,
): PartyLead {
  const latest = hasLeads(sitting.kind, c) ? latestBefore('topic.party-lead', sitting.date, c) : undefined
  if (!latest) return { state: 'not-needed', due: null }
  const due = latest.toString()
  const at = t.reports.filter((report) => !report.after).map((report) => Temporal.Instant.from(report.at))
  const window = c.reading('party-lead-window').direction === 'window'
  const opens = c.calendar.opens(latest.toZonedDateTimeISO(zone).toPlainDate()).toInstant()
  // As a window, the report falls on one of the last days; as a latest date, on any day up to it.
  const inTime = (report: Temporal.Instant) =>
    window ? Temporal.Instant.compare(report, opens) >= 0 : Temporal.Instant.compare(report, latest) <= 0
  if (at.some(inTime)) return { state: 'reported', due }
  if (at.length && isAdmittedLate(exceptions, c)) return { state: 'admitted-late', due }
  return { state: window || Temporal.Instant.compare(c.at, latest) <= 0 ? 'open' : 'missed', due }
}

export const partyLead = rule<Timed & { readonly exceptions: readonly Exception[] }>('topic.party-lead', (c) => {
  const { state, due } = partyReported(c.topic, c.sitting, c.exceptions, c.around)
  const facts = {
    meeting: c.sitting.date,
    latest: due ? dayOf(Temporal.Instant.from(due)) : '—',
    reported: c.topic.reports.map((r) => r.on).join('、') || '未报备',
  }
  switch (state) {
    case 'not-needed':
      return notApplicable({ zh: '此种会议不适用', en: 'Not for this kind of meeting' })
    case 'open':
      return holds(facts, { zh: '最迟{latest}向县委报备', en: 'To be reported to the Party committee by {latest}' })
    case 'reported':
    case 'admitted-late':
      return holds(facts, { zh: '{reported}已向县委报备', en: 'Reported {reported}' })
    case 'missed':
      return fails({
        facts,
        says: {
          zh: '应于{latest}前向县委报备（会议{meeting}），实际：{reported}',
          en: 'Due to be reported by {latest} for the meeting of {meeting}; reported: {reported}',
        },
        wayOut: {
          zh: '列入以后的会议；作为临时议题经县长同意的，会议开始前报备并记明原因',
          en: 'Take a later meeting; if the mayor admits it late, report before the meeting opens',
        },
      })
  }
})
