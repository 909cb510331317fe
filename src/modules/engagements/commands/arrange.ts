import type { Checking } from '#kernel'
import { factsFor, judgeConference, judgeFree, onlyLeaders, type Facts } from '../attendance.ts'
import { byOffice, foreignUnits, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { latest, leadReading, needsBoth } from '../figures.ts'
import { ceremonyApproved, foreignReviewed } from '../rules/approval.ts'
import { admitted, reported } from '../rules/invitation.ts'
import { doubleBooked, insteadOf } from '../schedule.ts'
import { invited, invitedIn, known, type Engagement } from '../state.ts'

type C = Checking<Engagement, Inputs['arrange'], Facts>

const attendsIn = ({ state, input }: Pick<C, 'state' | 'input'>): readonly string[] =>
  input?.leaders ?? invitedIn(state)?.arrangement?.attends ?? invitedIn(state)?.leaders ?? []

/** Who goes. Given again while it is arranged, it says who goes now. */
export const arrange = command({
  name: 'engagement.arrange',
  title: { zh: '安排', en: 'Arrange' },
  help: { zh: '确定哪位领导出席；时间冲突的由补位领导出席', en: 'Who goes; where times clash, the paired leader' },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: inputs.arrange,
  stages: ['handed-over', 'invited', 'arranged'],
  expected: (c) => c.state.stage === 'invited',
  by: byOffice,
  facts: (read, c) => factsFor(read, c, known(c.state)),
  rules: {
    'engagement.through-office': (c) => {
      const s = known(c.state)
      return reported({ reported: s.stage !== 'handed-over', host: c.org.name(s.host).zh })
    },
    'engagement.lead': (c) => {
      const s = known(c.state)
      return admitted({
        ...latest(s.starts, c),
        reported: s.stage === 'handed-over' ? c.today.toString() : s.reported,
        late: null,
        admits: leadReading(c).admits,
        admission: c.input?.late ?? invitedIn(s)?.arrangement?.late ?? null,
        director:
          (c.actor?.for ?? c.actor?.post) === 'office-director' || (invitedIn(s)?.arrangement?.late ?? null) !== null,
      })
    },
    'engagement.ceremonies': (c) => {
      const s = invitedIn(c.state)
      return ceremonyApproved({
        sort: known(c.state).sort,
        needed: needsBoth(known(c.state).sort, c),
        government: s ? s.approval !== null : false,
        party: s?.partyApproval?.number ?? null,
      })
    },
    'conference.foreign': (c) => {
      const s = invitedIn(c.state)
      return foreignReviewed({
        foreign: s?.foreign ?? false,
        result: s?.foreignReview?.result,
        unit: foreignUnits(c)
          .map((id) => c.org.name(id).zh)
          .join('、'),
      })
    },
    'conference.approval': (c) => judgeConference(c, attendsIn(c), known(c.state)),
    'acting.fill-in': (c) => judgeFree(c, attendsIn(c), known(c.state)),
    'system.input': (c) => onlyLeaders(attendsIn(c), c),
  },
  decide: (c) => {
    const s = invited(c.state)
    const attends = attendsIn(c)
    const instead = insteadOf(s.leaders, attends, c)
    return [
      {
        type: 'engagement.arranged',
        data: {
          on: c.today.toString(),
          by: signer(c.actor),
          attends,
          instead,
          late: c.input.late ?? s.arrangement?.late ?? null,
          note: c.input.note ?? null,
          absences: doubleBooked(s, instead, c.facts.others),
        },
      },
    ]
  },
})
