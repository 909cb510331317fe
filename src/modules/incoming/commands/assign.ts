import { holds } from '#kernel'
import { byPasser, mayor } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, knownUnits, notPast, onceEntered, wrong } from '../rules/entry.ts'
import { allSaid, majorToMayor, presented } from '../rules/leaders.ts'
import { unmarked } from '../rules/secrecy.ts'
import { urgentDue } from '../rules/work.ts'
import { known, unsigned, type Known } from '../state.ts'

const straight = (s: Known): boolean => s.stage === 'proposing' && s.proposal?.route === 'assign'
const toBeDone = (s: Known): boolean =>
  s.paper.asks || (s.proposal?.lead ?? null) !== null || s.acts.some((act) => act.units.length > 0)

/** 转办: by the office alone, when the leaders have said what they have to say, or straight from the proposal. */
export const assign = command({
  name: 'incoming.assign',
  title: { zh: '转办', en: 'Assign' },
  help: { zh: '由办公室统一转办，明确主办、协办和时限', en: 'By the office, with lead, assisting units and date' },
  who: {
    zh: '文电科；直接转办的由办公室主任、副主任审核',
    en: 'Registry section; straight from the proposal, the director',
  },
  input: inputs.assign,
  stages: ['proposing', 'instructing'],
  expected: (c) => {
    const s = known(c.state)
    return straight(s) || (s.stage === 'instructing' && unsigned(s).length === 0 && toBeDone(s))
  },
  by: byPasser,
  rules: {
    'document.office-review': (c) => {
      const s = known(c.state)
      return straight(s) ? holds() : presented(s)
    },
    'document.major-to-mayor': (c) => {
      const s = known(c.state)
      return majorToMayor({
        major: s.proposal?.major ?? false,
        leaders: straight(s) ? [] : [...s.signers, ...s.acts.map((act) => act.post)].filter((id) => id === mayor),
      })
    },
    'document.instructions': (c) => allSaid({ paper: known(c.state), around: c }),
    'document.urgent': (c) => urgentDue({ paper: known(c.state), entered: c.input }),
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ lead, assist, due }) =>
        firstWrong(
          knownUnits('lead', [lead], c),
          knownUnits('assist', assist, c),
          (assist ?? []).includes(lead) && wrong('assist', '主办单位不再列为协办', 'The lead does not assist itself'),
          notPast('due', due, c),
        ),
      ),
  },
  decide: (c) => {
    const { lead, assist, due, text, order } = c.input
    return [
      {
        type: 'incoming.assigned',
        data: {
          ...markOf(c),
          lead,
          assist: assist ?? [],
          due: due ?? null,
          text: text ?? null,
          ...(order === 'in-order' ? { order } : {}),
          ...(known(c.state).work ? { keeps: true as const } : {}),
        },
      },
    ]
  },
})
