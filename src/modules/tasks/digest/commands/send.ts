import { commandsOf, fails, holds, type Reader, type Seen } from '#kernel'
import { digestInput } from '../../contract.ts'
import { known, progressOf, type Task } from '../../state.ts'
import { markOf, supervises } from '../../who.ts'
import { sent, type Digest, type DigestEvent, type Row } from '../state.ts'

type Facts = { readonly since: string; readonly rows: readonly Row[] }

function row({ id, state }: Seen<Task>): Row {
  const task = known(state)
  const last = task.stage === 'assigned' ? (task.reports.at(-1)?.text ?? null) : (task.claim?.text ?? null)
  return {
    task: id,
    title: task.title,
    lead: task.lead,
    due: task.due,
    done: task.stage === 'done' ? task.accepted.on : null,
    overdue: task.overdue !== null,
    progress: progressOf(task),
    last,
  }
}

/** What is open, and what was done since the last digest (or since `from`). */
async function collect(read: Reader, from: string | undefined): Promise<Facts> {
  const earlier = await read.matters<Digest>('digest')
  const since =
    from ??
    earlier
      .map((digest) => sent(digest.state).on)
      .sort()
      .at(-1) ??
    '2000-01-01'
  const tasks = (await read.matters<Task>('task')).map(row)
  return { since, rows: tasks.filter((task) => task.done === null || task.done >= since) }
}

export const send = commandsOf<Digest, DigestEvent>()({
  name: 'digest.send',
  title: { zh: '报告决定事项落实情况', en: 'Report how decisions stand' },
  help: {
    zh: '汇总全部在办事项和本期办结事项，送县政府领导',
    en: 'All that is open and what was done in the period, to the leaders',
  },
  who: { zh: '督查科', en: 'The supervision section' },
  creates: true,
  input: digestInput,
  stages: ['new'],
  by: () => [supervises],
  facts: (read, c) => collect(read, c.input?.from),
  rules: {
    'decision.followed-up': ({ facts }) =>
      facts.rows.length
        ? holds({ rows: facts.rows.length })
        : fails({
            says: { zh: '没有在办或新近办结的决定事项', en: 'No decision is open or was lately done' },
            wayOut: { zh: '有决定事项后再报告', en: 'Report once there is one' },
          }),
  },
  decide: (c) => [
    {
      type: 'digest.sent',
      data: { from: c.facts.since, text: c.input.text ?? null, rows: c.facts.rows, ...markOf(c.actor, c) },
    },
  ],
})
