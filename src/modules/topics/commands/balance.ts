import type { Checking } from '#kernel'
import { byDirector } from '../authority.ts'
import { command, mark } from '../command.ts'
import * as inputs from '../contract/inputs.ts'
import type { AmountFinding, MeetingKind } from '../contract/words.ts'
import { caseOf, type Case } from '../rules/case.ts'
import { coordinated } from '../rules/consultation.ts'
import { collective, reserved } from '../rules/decision.ts'
import { drafted, type Topic } from '../state.ts'
import { afterBalance } from '../way.ts'

type Entered = { readonly meeting?: MeetingKind | undefined; readonly amounts?: AmountFinding | undefined }

/** The topic as the director would have it. */
const balanced = (c: Checking<Topic, Entered, unknown>): Case => {
  const topic = drafted(c.state)
  return {
    around: c,
    topic: { ...topic, meeting: c.input?.meeting ?? topic.meeting, amounts: c.input?.amounts ?? topic.amounts },
  }
}

export const balance = command({
  name: 'topic.balance',
  title: { zh: '综合平衡', en: 'Balance' },
  help: {
    zh: '定拟提交的会议、复核金额；入库后改变会议种类的，重新报审',
    en: 'Settles the kind of meeting and the finding on sums; from the pool, a change goes to the mayor again',
  },
  who: { zh: '办公室主任', en: 'Office director' },
  input: inputs.balance,
  stages: ['balancing', 'pooled'],
  expected: (c) => c.state.stage === 'balancing',
  by: byDirector,
  rules: {
    'topic.coordinated': (c) => coordinated({ ...caseOf(c), reviewed: true }),
    'decision.reserved': (c) => reserved({ ...balanced(c), finding: c.input ? 'asked' : 'entering' }),
    'decision.collective': (c) => collective(balanced(c)),
  },
  decide: (c) => {
    const { meeting, amounts } = balanced(c).topic
    return [
      {
        type: 'topic.balanced',
        data: { meeting, amounts, text: c.input.text ?? null, to: afterBalance({ meeting }), ...mark(c) },
      },
    ]
  },
})
