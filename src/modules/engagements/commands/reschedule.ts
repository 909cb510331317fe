import { fails, holds, notApplicable, pending, post, unit, type Checking, type Deciding, type Principal } from '#kernel'
import { factsFor, judgeConference, judgeFree, onlyLeaders, type Facts } from '../attendance.ts'
import { byOffice, hostOrOffice, signer, unitOf } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { latest, leadReading } from '../figures.ts'
import { sensible } from '../rules/entry.ts'
import { admitted, inTime } from '../rules/invitation.ts'
import { doubleBooked, insteadOf } from '../schedule.ts'
import { invited, type Engagement } from '../state.ts'

type C = Pick<Checking<Engagement, Inputs['reschedule'], Facts>, 'state' | 'input'>

/** Of an arranged engagement who goes, as long as nobody else is named. */
const attendsIn = ({ state, input }: C): readonly string[] =>
  input?.leaders ?? invited(state).arrangement?.attends ?? []

/** 改期. What is arranged stays arranged; the lead time, the conference and the leaders' other duties are looked at again. */
export const reschedule = command({
  name: 'engagement.reschedule',
  title: { zh: '改期', en: 'Move to another time' },
  help: { zh: '原安排保留，通知有关领导和主办单位', en: 'The arrangement stays; those concerned are told' },
  who: {
    zh: '县政府办公室主任、副主任（综合）；尚未安排的，主办单位人员',
    en: 'Office director, deputy for general affairs; before it is arranged, anyone of the host',
  },
  input: inputs.reschedule,
  stages: ['invited', 'arranged'],
  by: (c) => (c.state.stage === 'arranged' ? byOffice() : hostOrOffice(c)),
  facts: (read, c) => factsFor(read, c, c.input),
  rules: {
    'engagement.lead': (c) => {
      if (!c.input) return pending()
      const s = invited(c.state)
      const { admits } = leadReading(c)
      const lead = { ...latest(c.input.starts, c), reported: reportedNow(c), late: c.input.late ?? null, admits }
      if (s.stage === 'invited') return inTime(lead)
      const director = (c.actor?.for ?? c.actor?.post) === 'office-director'
      return admitted({ ...lead, admission: lead.late, director })
    },
    'conference.approval': (c) => {
      if (!c.input) return pending()
      return c.state.stage === 'arranged' ? judgeConference(c, attendsIn(c), c.input) : notApplicable()
    },
    'acting.fill-in': (c) => {
      if (!c.input) return pending()
      return c.state.stage === 'arranged' ? judgeFree(c, attendsIn(c), c.input) : notApplicable()
    },
    'system.input': (c) => {
      if (!c.input) return pending()
      const s = invited(c.state)
      const sense = sensible(c.input, c)
      if (sense.state !== 'met') return sense
      if (c.input.leaders && s.stage === 'invited')
        return fails({
          field: 'leaders',
          says: { zh: '尚未安排，由安排时确定领导', en: 'It is not arranged yet: who goes is said then' },
          wayOut: { zh: '不填出席领导', en: 'Leave the leaders out' },
        })
      if (c.input.starts === s.starts && c.input.ends === s.ends)
        return fails({
          field: 'starts',
          facts: { starts: s.starts },
          says: { zh: '与原定时间相同', en: 'That is the time it has' },
          wayOut: { zh: '填写新的时间', en: 'Give another time' },
        })
      return c.input.leaders ? onlyLeaders(c.input.leaders, c) : holds()
    },
  },
  decide: (c) => {
    const s = invited(c.state)
    const { starts, ends, late, reason } = c.input
    const attends = attendsIn(c)
    const instead = insteadOf(s.leaders, attends, c)
    const absences = doubleBooked(c.input, instead, c.facts.others)
    return [
      {
        type: 'engagement.rescheduled',
        data: {
          on: c.today.toString(),
          by: signer(c.actor),
          from: { starts: s.starts, ends: s.ends, place: s.place },
          to: { starts, ends, place: c.input.place ?? s.place },
          reported: reportedNow(c),
          late: late ?? null,
          reason,
          tells: concerned(c),
          arrangement: s.stage === 'arranged' ? { attends, instead, absences } : null,
          wasAway: s.arrangement?.engaged ?? false,
        },
      },
    ]
  },
})

/** For the new time the lead runs from today, unless the office reads it otherwise (engagement-moved). */
const reportedNow = (c: Pick<Deciding<Engagement, unknown, unknown>, 'state' | 'today' | 'reading'>): string =>
  leadReading(c).anew ? c.today.toString() : invited(c.state).reported

/** Who attends now or did, and the host; not whoever moves it. */
function concerned(c: Deciding<Engagement, Inputs['reschedule'], Facts>): Principal[] {
  const s = invited(c.state)
  const before = s.arrangement?.attends ?? []
  const posts = [...new Set([...before, ...attendsIn(c)])].filter((id) => id !== (c.actor.for ?? c.actor.post))
  return [...posts.map((id) => post(id)), ...(unitOf(c.actor, c) === s.host ? [] : [unit(s.host)])]
}
