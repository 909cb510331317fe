import { holds } from '#kernel'
import { byReviewer, signersOf } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, wrong } from '../rules/entry.ts'
import { byCharge, majorToMayor } from '../rules/leaders.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known, type Running } from '../state.ts'

export const present = command({
  name: 'incoming.present',
  title: { zh: '审核呈批', en: 'Review and present' },
  help: { zh: '按领导分工呈批，重大事项报县长', en: 'To the leader in charge; a major matter to the mayor' },
  who: { zh: '办公室主任、副主任（综合）', en: 'Office director, or the deputy for general affairs' },
  input: inputs.present,
  stages: ['proposing'],
  expected: (c) => known(c.state).proposal?.route !== 'assign',
  by: byReviewer,
  rules: {
    'document.office-review': (c) => {
      const paper = known(c.state)
      return byCharge({ paper, leaders: signersOf(paper, c), around: c })
    },
    'document.major-to-mayor': (c) => {
      const s = known(c.state)
      return majorToMayor({ major: s.proposal?.major ?? false, leaders: signersOf(s, c) })
    },
    'secrecy.keep': (c) => unmarked(c.input ?? {}),
    'system.input': (c) =>
      known(c.state).proposal?.route === 'assign'
        ? firstWrong(wrong('text', '拟直接转办的，用「转办」', 'Proposed to go straight to the units: assign it'))
        : holds(),
  },
  decide: (c) => {
    const s = known(c.state) as Running
    return [
      {
        type: 'incoming.presented',
        data: {
          ...markOf(c),
          text: c.input.text ?? null,
          signers: signersOf(s, c),
          to: s.resume ?? 'instructing',
          ...(s.presented ? { keeps: true as const } : {}),
        },
      },
    ]
  },
})
