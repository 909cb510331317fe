import type { Surroundings } from '#kernel'
import type { Form, Opinion as Written } from '#render/contract'
import type { Mark } from './events.ts'
import type { Known } from './state.ts'

type C = Pick<Surroundings, 'org' | 'rulebook'>

/** As the printer takes it: no tabs, no half character; an ellipsis shows that the screen has more. */
function fitting(text: string, room: number): string {
  const plain = text.replaceAll('\t', ' ')
  return plain.length > room ? `${plain.slice(0, room - 1).replace(/\p{Cs}$/u, '')}…` : plain
}

function written({ on, by, for: acting }: Mark, text: string, { org }: C): Written {
  const name = `${org.name(by).zh}${acting === null ? '' : `（代${org.name(acting).zh}）`}`
  return { text: fitting(text, 2000), name: name.slice(0, 40), on }
}

/**
 * 督办通知单: what was decided, for whom and by when, and what was reported; null before anybody was reminded (催办), because
 * the reminder is what it gives notice of, and dates it. Its signature and telephone are left to the pen.
 */
export function sheetOf(s: Known, c: C): Extract<Form, { kind: 'urging' }> | null {
  const last = s.urged.at(-1)
  if (!last) return null
  const reported = s.reports.map((r) => written(r, `${r.progress === null ? '' : `进度${r.progress}%。`}${r.text}`, c))
  const told = [...reported, ...(s.claim ? [written(s.claim, `报告办结：${s.claim.text}`, c)] : [])]
  return {
    kind: 'urging',
    office: `${c.rulebook.government.name}办公室`,
    title: s.title,
    to: [s.lead, ...s.assist].slice(0, 60).map((id) => c.org.name(id).zh),
    about: fitting([s.decision, ...s.urged.map(({ text }) => `催办：${text}`)].join('\n'), 3000),
    basis: s.meetingTitle,
    issuedOn: last.on,
    dueOn: s.due,
    boxes: { sign: [], report: told.toSorted((a, b) => a.on.localeCompare(b.on)).slice(-60) },
  }
}
