import { fails, holds, type Checking, type Reader, type Viewpoint } from '#kernel'
import { byOffice, foreignUnits, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { latest, needsBoth } from '../figures.ts'
import { ceremonyApproved, conferenceApproved, foreignReviewed, type Planned } from '../rules/approval.ts'
import { free } from '../rules/conflict.ts'
import { admitted, reported } from '../rules/invitation.ts'
import { clashes, doubleBooked, insteadOf, otherArranged, type Other } from '../schedule.ts'
import { invited, invitedIn, known, type Engagement } from '../state.ts'

type Facts = { readonly others: readonly Other[]; readonly conference: Planned | undefined }
type C = Checking<Engagement, Inputs['arrange'], Facts>

async function factsOf(read: Reader, c: Viewpoint<Engagement>): Promise<Facts> {
  const id = invitedIn(c.state)?.conference
  const found = id ? await read.matter<Planned>('conference', id) : undefined
  return {
    others: await otherArranged(read, c, known(c.state)),
    conference: found && {
      title: found.title,
      stage: found.stage,
      date: found.state.date,
      leaders: found.state.leaders,
    },
  }
}

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
  facts: factsOf,
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
    'conference.approval': (c) =>
      conferenceApproved({
        sort: known(c.state).sort,
        date: known(c.state).starts.slice(0, 10),
        leaders: attendsIn(c),
        found: c.facts.conference,
        name: (post) => c.org.name(post).zh,
      }),
    'acting.fill-in': (c) => {
      const attends = attendsIn(c)
      return free({
        attends: attends.map((post) => c.org.name(post).zh),
        clashes: clashes(attends, known(c.state), c.facts.others, c.id, c).map(({ post, why, instead }) => ({
          post: c.org.name(post).zh,
          why: why.zh,
          instead: instead && c.org.name(instead).zh,
        })),
      })
    },
    'system.input': (c) => {
      const strangers = attendsIn(c).filter((post) => !c.org.leaders(c.at).includes(post))
      if (!strangers.length) return holds()
      return fails({
        field: 'leaders',
        facts: { strangers },
        says: { zh: '{strangers}不是县政府领导', en: 'Not leaders: {strangers}' },
        wayOut: { zh: '只填县政府领导', en: 'Leaders only' },
      })
    },
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
