import { defineProcedure, type Viewpoint } from '#kernel'
import type { DigestView } from '../contract.ts'
import { send } from './commands/send.ts'
import { evolve, sent, type Digest, type DigestEvent } from './state.ts'

function digestView(c: Viewpoint<Digest>): DigestView {
  const { from, on, by, for: away, text, rows } = sent(c.state)
  const named = (id: string) => ({ id, name: c.org.name(id) })
  const open = rows.filter((row) => row.done === null)
  return {
    from,
    to: on,
    text,
    by: { on, by: named(by), for: away === null ? null : named(away) },
    counts: { open: open.length, done: rows.length - open.length, overdue: open.filter((row) => row.overdue).length },
    rows: rows.map((row) => ({ ...row, lead: named(row.lead) })),
  }
}

/** 定期向县政府领导报告落实情况: a paper of its own, because one report covers all decisions. */
export const digest = defineProcedure<Digest, DigestEvent>({
  kind: 'digest',
  title: { zh: '决定事项落实情况报告', en: 'Report on decisions' },
  stages: { new: { zh: '新建', en: 'New' }, sent: { zh: '已报告', en: 'Sent' } },
  says: { 'digest.sent': { zh: '已送县政府领导', en: 'Sent to the leaders' } },
  initial: { stage: 'new' },
  evolve,
  links: { reports: { says: { zh: '汇入督办报告', en: 'reported in' }, first: 'that', gathers: 'this' } },
  commands: [send],
  describe: ({ state }) =>
    state.stage === 'new'
      ? { title: '', unit: 'office', closed: false }
      : {
          title: `决定事项落实情况报告（${state.on}）`,
          unit: 'office',
          closed: true,
          facets: { date: state.on },
          links: state.rows.map((row) => ({ rel: 'reports', kind: 'task', id: row.task })),
        },
  audience: () => ['office', 'leaders'],
  readers: () => ['leaders'],
  view: digestView,
})
