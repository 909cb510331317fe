import { notApplicable, pending, type Checking } from '#kernel'
import { actedAs, convenor, office } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import type { Notice } from '../events.ts'
import { rosterOf } from '../membership.ts'
import { calledIn, onDay, type Other } from '../others.ts'
import { quorumOf } from '../quorum.ts'
import { everyWeeks, rhythm } from '../rules/frequency.ts'
import { badTime, first, misfit } from '../rules/schedule.ts'
import { known, topicsOf, type Known, type Meeting } from '../state.ts'
import { timeOf } from '../time.ts'

type Facts = { readonly sameDay: readonly Other[]; readonly called: readonly Other[] }
type C = Checking<Meeting, Inputs['reschedule'], Facts>

/** A quorum that was missed when the hour had come: it goes on record with the new date. */
function missed(c: Pick<C, 'state' | 'org' | 'reading' | 'norm' | 'today'>): { present: number; due: number } | null {
  const state = known(c.state)
  if (state.stage !== 'convened' || state.starts.slice(0, 10) !== c.today.toString()) return null
  const quorum = quorumOf(state, c)
  return quorum.applies && !quorum.ok ? { present: quorum.present, due: quorum.due } : null
}

/** Whoever convenes calls the meeting anew by moving it; moved by the office it waits to be called again (meeting.convenor). */
const renews = ({ state, actor }: Pick<C, 'state' | 'actor'>): boolean => {
  const { stage, convenor: own, delegated, entrusted } = known(state)
  return (
    stage === 'convened' &&
    actor !== undefined &&
    [own, delegated, entrusted].includes(actedAs(actor).for ?? actedAs(actor).by)
  )
}

const moved = (state: Known, { starts, place }: Inputs['reschedule']): Known => ({
  ...state,
  starts,
  place: place ?? state.place,
})

export const reschedule = command({
  name: 'meeting.reschedule',
  title: { zh: '改期', en: 'Put off or bring forward' },
  help: {
    zh: '已召集的，由召集人改期即重新通知，由办公室改期的须重新召集；议题的报送、报备时限随之重新计算',
    en: 'Moved by its convenor the notice goes out anew; moved by the office it has to be convened again. The terms of the topics run to the new date',
  },
  who: { zh: '县政府办公室，或召集人', en: 'The office, or the convenor' },
  input: inputs.reschedule,
  stages: ['planning', 'convened'],
  by: (c) => [office, ...convenor(c)],
  facts: async (read, c): Promise<Facts> => {
    if (!c.input) return { sameDay: [], called: [] }
    const year = Number(c.input.starts.slice(0, 4))
    const called: Other[] = []
    for (const y of [year - 1, year, year + 1]) called.push(...(await calledIn(read, c.id, known(c.state).kind, y)))
    return { sameDay: await onDay(read, c.id, c.input.starts.slice(0, 10)), called }
  },
  rules: {
    'executive.frequency': (c) => {
      if (!renews(c)) return notApplicable()
      if (!c.input) return pending()
      const { kind, urgent } = known(c.state)
      const others = c.facts.called.map((other) => other.meeting.starts.slice(0, 10))
      return rhythm({
        applies: kind === 'executive',
        date: c.input.starts.slice(0, 10),
        others,
        every: everyWeeks(c.norm('executive.frequency')),
        urgent: c.input.urgent ?? urgent,
      })
    },
    'system.input': (c) => {
      if (!c.input) return pending()
      const state = known(c.state)
      const { starts, place, urgent } = c.input
      return first(
        starts === state.starts &&
          (place === undefined || place === state.place) &&
          misfit(
            'starts',
            { zh: '时间地点没有变化', en: 'Neither time nor place changes' },
            { zh: '填写新的时间', en: 'Enter another time' },
          ),
        badTime(timeOf({ ...state, starts }, (urgent ?? state.urgent ?? undefined) !== undefined, c.facts.sameDay, c)),
      )
    },
  },
  decide: (c) => {
    const state = known(c.state)
    const { starts, place, urgent, reason } = c.input
    const { members, attendees } = rosterOf(moved(state, c.input), c)
    const renewed: Notice | null = renews(c) ? { ...actedAs(c.actor), members, attendees } : null
    const data = {
      starts,
      from: state.starts,
      kind: state.kind,
      topics: topicsOf(state),
      place: place ?? null,
      urgent: urgent ?? null,
      reason,
      missed: missed(c),
      renewed,
      on: c.today.toString(),
    }
    return [{ type: 'meeting.rescheduled', data }]
  },
})
