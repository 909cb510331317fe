import { pending, type Viewpoint } from '#kernel'
import { currentRow, firstWrong, onceEntered, wrong } from '#modules/topics'
import { byLeadUnit, byReviewers } from '../authority.ts'
import { command, moved, unsigned } from '../command.ts'
import { changesOf, contentIn } from '../content.ts'
import { inputs, type Inputs } from '../contract.ts'
import type { Content, Stage } from '../events.ts'
import { look } from '../facts.ts'
import { namesOf } from '../rules/case.ts'
import { secrecyOf } from '../rules/content.ts'
import { enteredRight } from '../rules/entered.ts'
import { drafted, type Document } from '../state.ts'

type C = Viewpoint<Document>
const isWithOffice = (c: C) => ['reviewing', 'submitting', 'signing'].includes(c.state.stage)

const changesIn = (c: C, { change: _, answer: __, ...entered }: Inputs['revise']): Partial<Content> =>
  changesOf(entered, contentIn(drafted(c.state)))
const wholeOf = (c: C, input: Inputs['revise']): Content => ({
  ...contentIn(drafted(c.state)),
  ...changesIn(c, input),
})

/** A change of substance after the office's review goes through the review and the leaders again. */
const goesBackTo = (c: C, { change }: Inputs['revise']): Stage | null =>
  change === 'substance' && (c.state.stage === 'submitting' || c.state.stage === 'signing') ? 'reviewing' : null

export const revise = command({
  name: 'document.revise',
  title: { zh: '修改文稿', en: 'Revise' },
  help: {
    zh: '每一稿都保留；会签、审核后作实质性修改的，须再次会签、审核',
    en: 'Every version is kept; a change of substance goes round again',
  },
  who: { zh: '起草单位；送审后由办公室', en: 'The drafting unit; the office once it has it' },
  input: inputs.revise,
  stages: [...unsigned],
  expected: (c) => c.state.stage === 'drafting',
  by: (c) => (isWithOffice(c) ? byReviewers() : byLeadUnit(c)),
  facts: async (read, c) => look(read, c.input ? wholeOf(c, c.input) : contentIn(drafted(c.state)), c.id, c),
  rules: {
    'secrecy.keep': (c) => (c.input ? secrecyOf(wholeOf(c, c.input)) : pending()),
    'system.input': (c) =>
      onceEntered(c.input, (input) => {
        const d = drafted(c.state)
        const entered = changesIn(c, input)
        const dropped = d.units.filter(
          (id) => entered.units && !entered.units.includes(id) && currentRow(d, id)?.result === 'disagree',
        )
        return firstWrong(
          Object.keys(entered).length === 0 &&
            input.answer === undefined &&
            wrong('title', '与现有内容相同', 'Nothing differs'),
          dropped.length > 0 &&
            wrong(
              'units',
              '已提不同意见的单位不能去掉：{dropped}',
              'A unit that disagreed stays on the list: {dropped}',
              { dropped: namesOf(dropped, c) },
            ),
          enteredRight(entered, wholeOf(c, input), d.lead, c.facts, c),
        )
      }),
  },
  decide: (c) => [
    {
      type: 'document.revised',
      data: {
        changes: changesIn(c, c.input),
        change: c.input.change,
        answer: c.input.answer ?? null,
        to: goesBackTo(c, c.input),
        ...moved(c),
      },
    },
  ],
})
