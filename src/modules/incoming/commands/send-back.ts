import { byHolder } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs, steps, type Step } from '../contract.ts'
import { firstWrong, onceEntered, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'

const order: readonly string[] = [...Object.keys(steps), 'undertaking']
const isEarlier = (step: Step, stage: string): boolean => order.indexOf(step) < order.indexOf(stage)

/** To any earlier step. What was said stays on record, and counts again unless it is run again from there. */
export const sendBack = command({
  name: 'incoming.send-back',
  title: { zh: '退回前一环节', en: 'Send back' },
  who: { zh: '文电科、办公室主任、当前批示的领导', en: 'The office, or the leader whose turn it is' },
  input: inputs['send-back'],
  stages: ['checked', 'proposing', 'instructing', 'undertaking'],
  recordable: true,
  by: byHolder,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ to }) =>
        firstWrong(!isEarlier(to, c.state.stage) && wrong('to', '只能退到前面的环节', 'Only to an earlier step')),
      ),
  },
  decide: (c) => {
    const { to, resume, reason } = c.input
    return [{ type: 'incoming.sent-back', data: { ...markOf(c), to, resume, reason } }]
  },
})
