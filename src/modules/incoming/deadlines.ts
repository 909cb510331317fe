import { post, reckon, unit, type DeadlineSpec, type NormId, type Principal, type Text, type Viewpoint } from '#kernel'
import { holders, unitNow } from './authority.ts'
import { dueRows } from './circulation.ts'
import { isUrgent, known, waitingSigners, type Incoming, type Known } from './state.ts'

type C = Viewpoint<Incoming>

/** Who owes what, in words, for the catalogue. */
export const owed: Readonly<Record<NormId, Text>> = {
  'document.stage-limits': { zh: '本环节的办理人', en: 'Whoever has the paper at this stage' },
  'document.urgent': { zh: '本环节的办理人', en: 'Whoever has the paper at this stage' },
  'document.instructions': { zh: '文电科', en: 'Registry section' },
  'document.reply': { zh: '主办单位', en: 'The lead unit' },
  'document.circle-read': { zh: '传阅对象', en: 'Those to whom it was circulated' },
}

/** 即到即办: hours from the arrival at the stage; where the office reads it as the same day (urgent-document), that day. */
function term(s: Known, c: C): Pick<DeadlineSpec, 'norm' | 'from' | 'by'> {
  if (!isUrgent(s) || !c.rulebook.norms.has('document.urgent'))
    return { norm: 'document.stage-limits', from: s.entered.on }
  const today = c.reading('urgent-document').hours === undefined
  return { norm: 'document.urgent', ...(today ? { by: s.entered.on } : { from: s.entered.at }) }
}

const work: Readonly<Record<'registered' | 'checked' | 'proposing' | 'instructing', Text>> = {
  registered: { zh: '初审', en: 'Check it' },
  checked: { zh: '拟办', en: 'Propose what to do' },
  proposing: { zh: '审核呈批', en: 'Review and present it' },
  instructing: { zh: '批示（阅）', en: 'Give an opinion, or read it' },
}

export function deadlines(c: C): DeadlineSpec[] {
  if (c.state.stage === 'new' || c.state.stage === 'elsewhere') return []
  const s = known(c.state)
  return [...stage(s, c), ...circulation(s)]
}

function stage(s: Known, c: C): DeadlineSpec[] {
  switch (s.stage) {
    case 'registered':
    case 'checked':
    case 'proposing':
      return [{ ...term(s, c), owes: holders(c), says: work[s.stage] }]
    case 'instructing':
      return waitingSigners(s).length ? [{ ...term(s, c), owes: holders(c), says: work.instructing }] : [passing(s, c)]
    case 'undertaking':
      return [reply(s, c)]
    default:
      return []
  }
}

/** What leaders said is passed on within the limit of a stage, from the last word on: article 58 itself names no day. */
function passing(s: Known, c: C): DeadlineSpec {
  const last = s.acts.at(-1) ?? s.entered
  const limit = term({ ...s, entered: last }, c)
  const due = c.rulebook.norms.has(limit.norm) ? reckon(limit, c.norm(limit.norm), c).due : null
  return {
    norm: 'document.instructions',
    owes: holders(c),
    says: { zh: '转办批示，或办结归档', en: 'Pass the instructions on, or file it' },
    ...(due ? { by: due.toString() } : {}),
  }
}

/** Each undertaking has a date: the one set, or the rulebook's from the day of assignment. Declined, it waits for the office. */
function reply(s: Known, c: C): DeadlineSpec {
  const w = s.work!
  const owes: Principal[] = w.declined ? holders(c) : [unit(unitNow(w.lead, c))]
  return {
    norm: 'document.reply',
    owes,
    says: w.declined
      ? { zh: '改派承办单位', en: 'Hand it on to another unit' }
      : { zh: '办毕并回复结果', en: 'Finish and answer' },
    ...(w.due === null ? { from: w.on } : { by: w.due }),
  }
}

/** Only where whoever circulates names a day; in order, for whoever has it. */
function circulation(s: Known): DeadlineSpec[] {
  if (s.stage === 'returned' || s.stage === 'filed') return []
  return dueRows(s.circulation)
    .filter((row) => row.until !== null)
    .map((row) => ({
      norm: 'document.circle-read',
      part: row.post,
      owes: [post(row.post)],
      says: { zh: '阅毕并圈阅', en: 'Read it' },
      by: row.until!,
    }))
}
