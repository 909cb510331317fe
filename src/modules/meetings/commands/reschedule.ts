import { pending, type Checking } from '#kernel'
import { convenor, office } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { onDay, type Other } from '../others.ts'
import { quorumOf } from '../quorum.ts'
import { badTime, first, misfit } from '../rules/schedule.ts'
import { known, topicsOf, type Meeting } from '../state.ts'
import { timeOf } from '../time.ts'

type Facts = readonly Other[]

/** A quorum that was missed when the hour had come: it goes on record with the new date. */
function missed(c: Pick<Checking<Meeting, Inputs['reschedule'], Facts>, 'state' | 'org' | 'reading' | 'norm' | 'today'>): { present: number; due: number } | null {
  const state = known(c.state)
  if (state.stage !== 'convened' || state.starts.slice(0, 10) !== c.today.toString()) return null
  const quorum = quorumOf(state, c)
  return quorum.applies && !quorum.ok ? { present: quorum.present, due: quorum.due } : null
}

export const reschedule = command({
  name: 'meeting.reschedule',
  title: { zh: '改期', en: 'Put off or bring forward' },
  help: { zh: '已发通知的须重新通知；议题的报送、报备时限随之重新计算', en: 'A notice already sent is sent anew; the terms of the topics run to the new date' },
  who: { zh: '县政府办公室，或召集人', en: 'The office, or the convenor' },
  input: inputs.reschedule,
  stages: ['planning', 'convened'],
  by: (c) => [office, ...convenor(c)],
  facts: async (read, c): Promise<Facts> => (c.input ? onDay(read, c.id, c.input.starts.slice(0, 10)) : []),
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const state = known(c.state)
      const { starts, place, urgent } = c.input
      return first(
        starts === state.starts && (place === undefined || place === state.place) && misfit('starts', { zh: '时间地点没有变化', en: 'Neither time nor place changes' }, { zh: '填写新的时间', en: 'Enter another time' }),
        badTime(timeOf({ ...state, starts }, (urgent ?? state.urgent) !== null && (urgent ?? state.urgent) !== undefined, c.facts, c)),
      )
    },
  },
  decide: (c) => {
    const state = known(c.state)
    const { starts, place, urgent, reason } = c.input
    const data = { starts, from: state.starts, kind: state.kind, topics: topicsOf(state), place: place ?? null, urgent: urgent ?? null, reason, missed: missed(c), on: c.today.toString() }
    return [{ type: 'meeting.rescheduled', data }]
  },
})
