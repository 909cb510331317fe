import type { DeadlineSpec, NormId, Principal, Text, Viewpoint } from '#kernel'
import { asks } from './approvers.ts'
import { owesPapers } from './asked.ts'
import type { Leave } from './state.ts'
import { uncovered } from './uncovered.ts'

type Granted = Extract<Leave, { stage: 'approved' | 'extending' | 'ended' }>
type C = Viewpoint<Leave>

export const owed: Readonly<Record<NormId, Text>> = {
  'leave.leaders': { zh: '请假的县政府领导（销假）', en: 'The leader on leave: the return' },
  'leave.heads': {
    zh: '请假的主要负责人（销假）；办公室主任（无人代行时）',
    en: 'The head on leave: the return; office director: where nobody acts',
  },
  'leave.long': { zh: '紧急外出的主要负责人（补交通知、方案及日程）', en: 'The head who left urgently: the papers' },
  'unit.head': { zh: '请假人（销假）', en: 'Whoever is on leave: the return' },
  'leave.party-filing': { zh: '办公室', en: 'The office' },
  'acting.mayor': { zh: '办公室主任（无人主持时）', en: 'Office director, where nobody presides' },
  'acting.fill-in': { zh: '办公室主任（无人代行时）', en: 'Office director, where nobody acts' },
}

/** The return, what was left open at an urgent departure, the filing, and whoever has to act and is not there. */
export function deadlines(c: C): readonly DeadlineSpec[] {
  const { state } = c
  if (state.stage === 'new' || !('approved' in state)) return []
  const always = [...papers(c, state), ...filing(state)]
  return state.stage === 'ended' ? always : [comingBack(state), ...nobodyActs(c, state), ...always]
}

/** Reported on the last day (leave-days says nothing of it: 销假 is by the day itself). */
const comingBack = (leave: Granted): DeadlineSpec => ({
  norm: asks[leave.tier].norm,
  part: 'return',
  owes: leave.posts.map((post) => `post:${post}` as const),
  says: { zh: '返岗销假', en: 'Report the return' },
  by: leave.until,
  lapse: 'remind',
})

/** The office is told as soon as it is known, and it is late from the moment at which the work lies idle. */
const nobodyActs = (c: C, leave: Granted): DeadlineSpec[] =>
  uncovered(c, leave).map(({ post, norm, from }) => ({
    norm,
    part: post,
    owes: [told(c, leave)],
    says: {
      zh: `${c.org.name(post).zh}的工作无人代行，须另定代行人`,
      en: `Nobody acts for ${c.org.name(post).en}: somebody has to be named`,
    },
    by: from,
    lapse: 'remind',
  }))

/** The office director, or everybody in the office where the director is the one nobody acts for. */
const told = ({ org, at }: C, leave: Granted): Principal =>
  leave.posts.includes('office-director') || !org.actsFor('office-director', at) ? 'office' : 'post:office-director'

const papers = (c: C, leave: Granted): DeadlineSpec[] =>
  owesPapers(c, leave)
    ? [
        {
          norm: 'leave.long',
          part: 'papers',
          owes: leave.posts.map((post) => `post:${post}` as const),
          says: { zh: '补交通知、方案及日程', en: 'Hand in the notice, plan and itinerary' },
          by: leave.until,
          lapse: 'remind',
        },
      ]
    : []

/** A leader's leave is filed with the Party committee; the article has no figure (leave.party-filing). */
const filing = ({ tier, filed }: Granted): DeadlineSpec[] =>
  tier === 'leader' && filed === null
    ? [
        {
          norm: 'leave.party-filing',
          owes: ['office'],
          says: { zh: '向县委报备', en: 'File with the Party committee' },
        },
      ]
    : []
