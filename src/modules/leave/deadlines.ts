import type { DeadlineSpec, NormId, Text, Viewpoint } from '#kernel'
import type { Leave, Tier } from './state.ts'

const asks: Readonly<Record<Tier, string>> = {
  mayor: 'leave.leaders',
  leader: 'leave.leaders',
  head: 'leave.heads',
  staff: 'unit.head',
}

export const owed: Readonly<Record<NormId, Text>> = {
  'leave.leaders': { zh: '请假的县政府领导（销假）', en: 'The leader on leave: the return' },
  'leave.heads': { zh: '请假的主要负责人（销假）', en: 'The head on leave: the return' },
  'unit.head': { zh: '请假人（销假）', en: 'Whoever is on leave: the return' },
  'leave.party-filing': { zh: '办公室', en: 'The office' },
}

/** The return is reported on the last day; a leader's leave is filed with the Party committee, which has no figure (leave.party-filing). */
export function deadlines({ state }: Viewpoint<Leave>): readonly DeadlineSpec[] {
  if (state.stage === 'new' || !('approved' in state)) return []
  const filing: DeadlineSpec[] =
    state.tier === 'leader' && state.filed === null
      ? [
          {
            norm: 'leave.party-filing',
            owes: ['office'],
            says: { zh: '向县委报备', en: 'File with the Party committee' },
          },
        ]
      : []
  if (state.stage === 'ended') return filing
  return [
    {
      norm: asks[state.tier],
      part: 'return',
      owes: state.posts.map((post) => `post:${post}` as const),
      says: { zh: '返岗销假', en: 'Report the return' },
      by: state.until,
      lapse: 'remind',
    },
    ...filing,
  ]
}
