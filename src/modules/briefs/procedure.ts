import { defineProcedure, type Description, type Viewpoint } from '#kernel'
import { written } from '#modules/number-books'
import { audience } from './authority.ts'
import { address } from './commands/address.ts'
import { approve } from './commands/approve.ts'
import { draft } from './commands/draft.ts'
import { end } from './commands/end.ts'
import { issue } from './commands/issue.ts'
import { noteNumber } from './commands/note-number.ts'
import { noteVoid } from './commands/note-void.ts'
import { refuse } from './commands/refuse.ts'
import { renumber } from './commands/renumber.ts'
import { returnBack } from './commands/return.ts'
import { revise } from './commands/revise.ts'
import { submit } from './commands/submit.ts'
import { withdraw } from './commands/withdraw.ts'
import { frequencies, type BriefView } from './contract.ts'
import type { BriefEvent } from './events.ts'
import { shown } from './shown.ts'
import { evolve, known, none, type Brief, type Known } from './state.ts'

export const brief = defineProcedure<Brief, BriefEvent>({
  kind: 'brief',
  title: { zh: '部门简报', en: 'Brief' },
  stages: {
    new: { zh: '新建', en: 'New' },
    drafting: { zh: '拟报', en: 'Drafting' },
    reviewing: { zh: '核准', en: 'Under review' },
    registered: { zh: '已备案', en: 'Registered' },
    refused: { zh: '不予核准', en: 'Refused' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
    ended: { zh: '已停办', en: 'Ended' },
  },
  asides: ['refused', 'withdrawn', 'ended'],
  says: {
    'brief.drafted': { zh: '拟报', en: 'Proposed' },
    'brief.number-asked': { zh: '请编备案号', en: 'Register number asked for' },
    'brief.numbered': { zh: '记入备案号', en: 'Register number noted' },
    'brief.number-voided': { zh: '备案号作废', en: 'Register number voided' },
    'brief.issued': { zh: '报送一期', en: 'Issue sent' },
  },
  initial: none,
  evolve,
  commands: [
    draft,
    submit,
    approve,
    issue,
    revise,
    returnBack,
    refuse,
    withdraw,
    address,
    end,
    renumber,
    noteNumber,
    noteVoid,
  ],
  describe,
  audience,
  view: briefView,
})

const numberOf = ({ number }: Known): string | null => number && written(number.mark, number.year, number.number)

/** What the register of briefs lists by: `issues` counts them all, `last` is the date of the last one. */
function describe({ state }: Viewpoint<Brief>): Description {
  if (state.stage === 'new') return { title: '', closed: false }
  const number = numberOf(state)
  return {
    title: state.title,
    ...(number ? { number } : {}),
    unit: state.unit,
    closed: state.stage === 'refused' || state.stage === 'withdrawn' || state.stage === 'ended',
    search: state.scope,
    facets: {
      unit: state.unit,
      frequency: state.frequency,
      registered: state.approval?.on ?? null,
      issues: state.issues.length,
      last: state.issues.at(-1)?.on ?? null,
      point: `${frequencies[state.frequency].zh}，已报送${state.issues.length}期`,
    },
  }
}

function briefView(c: Viewpoint<Brief>): BriefView {
  const s = known(c.state)
  const { named, step } = shown(c)
  return {
    unit: named(s.unit),
    title: s.title,
    scope: s.scope,
    need: s.need,
    frequency: s.frequency,
    posts: s.posts.map(named),
    units: s.units.map(named),
    submitted: s.submitted && step(s.submitted),
    approval: s.approval && step(s.approval),
    number: numberOf(s),
    voided: (s.voided ?? []).map((one) => ({
      number: written(one.mark, one.year, one.number),
      ...step(one),
    })),
    returns: s.returns.map(step),
    ended: 'ended' in s ? step(s.ended) : null,
    issues: s.issues.toReversed(),
  }
}
