import { defineProcedure, unit, type Viewpoint } from '#kernel'
import { readersOf } from '../authority.ts'
import type { BriefIssueView } from '../contract.ts'
import { shown } from '../shown.ts'
import { deliver } from './commands/deliver.ts'
import { withdraw } from './commands/withdraw.ts'
import { delivered, evolve, none, type BriefIssue, type BriefIssueEvent } from './state.ts'

export const briefIssue = defineProcedure<BriefIssue, BriefIssueEvent>({
  kind: 'brief-issue',
  title: { zh: '简报期次', en: 'Issue of a brief' },
  stages: {
    new: { zh: '新建', en: 'New' },
    delivered: { zh: '已送达', en: 'Delivered' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  asides: ['withdrawn'],
  says: {
    'brief-issue.delivered': { zh: '送达', en: 'Delivered' },
    'brief-issue.withdrawn': { zh: '撤回', en: 'Withdrawn' },
  },
  initial: none,
  evolve,
  links: { 'issue-of': { says: { zh: '编发', en: 'issued' }, first: 'that', gathers: 'that' } },
  commands: [deliver, withdraw],
  describe: ({ state }) =>
    state.stage === 'new'
      ? { title: '', closed: false }
      : {
          title: `${state.name}第${state.no}期：${state.title}`,
          unit: state.unit,
          closed: state.stage === 'withdrawn',
          ...(state.text ? { search: state.text } : {}),
          facets: {
            brief: state.brief,
            unit: state.unit,
            year: state.year,
            no: state.no,
            on: state.on,
            point: `${state.year}年第${state.no}期（总第${state.total}期）`,
          },
          links: [{ rel: 'issue-of', kind: 'brief', id: state.brief }],
          files: state.files,
        },
  audience: (c) => ['office', 'leaders', unit(delivered(c.state).unit)],
  readers: (c) => readersOf(delivered(c.state)),
  view: briefIssueView,
})

function briefIssueView(c: Viewpoint<BriefIssue>): BriefIssueView {
  const s = delivered(c.state)
  const { named, step } = shown(c)
  return {
    brief: { id: s.brief, title: s.name },
    unit: named(s.unit),
    year: s.year,
    no: s.no,
    total: s.total,
    title: s.title,
    text: s.text,
    files: [...s.files],
    on: s.on,
    posts: s.posts.map(named),
    units: s.units.map(named),
    withdrawn: 'withdrawn' in s ? step(s.withdrawn) : null,
  }
}
