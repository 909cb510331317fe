import { fails, holds, rule, zone, type Surroundings } from '#kernel'
import { replyDue, type Row } from '../consultation.ts'

type Asked = { readonly row: Row; readonly name: string; readonly around: Surroundings }

// A provisional date silences nobody: it may still move when the year's notice is imported.
const isOver = ({ row, around }: Asked): boolean => {
  const { due, provisional } = replyDue(row, around)
  return due !== null && !provisional && Temporal.Instant.compare(around.at, due) >= 0
}
const dueDay = ({ row, around }: Asked): string =>
  replyDue(row, around).due?.toZonedDateTimeISO(zone).toPlainDate().toString() ?? '—'

/** A reply comes while the time runs; what was not said then counts as no objection. */
export const replyInTime = rule<Asked>('countersign.reply', (asked) => {
  const facts = { unit: asked.name, due: dueDay(asked), asked: asked.row.askedOn }
  if (asked.row.result === 'silence' || (asked.row.result === 'waiting' && isOver(asked)))
    return fails({
      facts,
      says: { zh: '{unit}的回复期限{due}已过，视为无不同意见', en: "{unit}'s time ran out on {due}: no objection" },
      wayOut: { zh: '与主办部门协商，由其再次征求意见', en: 'Ask the lead department to consult you again' },
    })
  if (asked.row.result !== 'waiting')
    return fails({
      facts,
      says: { zh: '{unit}本轮已回复', en: '{unit} has replied in this round' },
      wayOut: { zh: '协商后意见有变的，用「变更意见」', en: 'Use “reconsider” if the opinion has changed' },
    })
  return holds(facts, { zh: '最迟{due}回复', en: 'Reply by {due}' })
})

/** More time is agreed before the time is up. */
export const extendInTime = rule<Asked & { readonly until: string }>('countersign.extend', (asked) => {
  const facts = { unit: asked.name, due: dueDay(asked), until: asked.until }
  if (asked.row.result !== 'waiting' || isOver(asked))
    return fails({
      facts,
      says: {
        zh: '{unit}的回复期限{due}已过或已回复，不能再商定延期',
        en: "{unit}'s time ran out on {due}, or it has replied",
      },
      wayOut: { zh: '需要其意见的，再次征求', en: 'Consult it again if its opinion is needed' },
    })
  if (asked.until <= facts.due)
    return fails({
      facts,
      says: { zh: '商定的{until}不晚于原期限{due}', en: '{until} is not later than {due}' },
      wayOut: { zh: '填写晚于原期限的日期', en: 'Enter a later date' },
      field: 'until',
    })
  return holds(facts)
})
