import { fails, holds, notApplicable, pending, reckon, rule, type Surroundings } from '#kernel'
import { isUrgent, unreadBy, unsigned, type Known } from '../state.ts'

type Around = Pick<Surroundings, 'org' | 'at' | 'calendar' | 'norm'>

/** 紧急公文应当明确办理时限 (公文处理工作条例24条(四)). `due`: undefined while nothing is entered. */
export const urgentDue = rule<{
  readonly paper: Known
  readonly entered: { readonly due?: string | undefined } | undefined
}>('document.urgent', ({ paper, entered }) => {
  if (!isUrgent(paper)) return notApplicable({ zh: '不是急件', en: 'Not urgent' })
  if (!entered) return pending()
  return entered.due === undefined
    ? fails({
        field: 'due',
        says: { zh: '急件转办未明确办理时限', en: 'An urgent paper without a date' },
        wayOut: { zh: '填写办理时限', en: 'Enter a date' },
      })
    : holds()
})

/** Longer only while there is still time: agreed afterwards it would hide that it was late. */
export const extendable = rule<{ readonly paper: Known; readonly until: string | undefined; readonly around: Around }>(
  'document.reply',
  ({ paper, until, around }) => {
    const w = paper.work
    if (!w) return notApplicable()
    const { due } = reckon(w.due === null ? { from: w.on } : { by: w.due }, around.norm('document.reply'), around)
    if (due && Temporal.Instant.compare(around.at, due) >= 0)
      return fails({
        says: { zh: '办理时限已过，不能再延期', en: 'The time is up: no extension any more' },
        wayOut: { zh: '催办，抓紧办结回复', en: 'Urge it and have it answered' },
      })
    if (until === undefined) return pending()
    const next = reckon({ by: until }, around.norm('document.reply'), around).due!
    return due === null || Temporal.Instant.compare(next, due) > 0
      ? holds()
      : fails({
          field: 'until',
          says: { zh: '延至日期不晚于现有时限', en: 'Not later than the present date' },
          wayOut: { zh: '填写更晚的日期', en: 'Enter a later date' },
        })
  },
)

/** 办理完毕并回复结果: what was asked for or assigned is not filed unanswered. */
export const answered = rule<Known>('document.reply', (s) => {
  if (s.reply) return holds()
  if (!s.paper.asks && !s.work) return notApplicable({ zh: '无须回复', en: 'No answer is owed' })
  return fails({
    says: { zh: '尚未回复办理结果', en: 'Not answered yet' },
    wayOut: s.work
      ? { zh: '由主办单位回复办理结果后归档', en: 'Let the lead unit answer; then file it' }
      : { zh: '转办，由主办单位回复后归档', en: 'Assign it, let it be answered, then file it' },
  })
})

/** 传阅、呈阅的都已阅知. What was answered needs no further circle. */
export const allRead = rule<{ readonly paper: Known; readonly around: Pick<Surroundings, 'org'> }>(
  'document.circle-read',
  ({ paper, around }) => {
    if (paper.reply) return holds()
    const open = [...unsigned(paper), ...unreadBy(paper)]
    if (open.length)
      return fails({
        facts: { open: open.map((id) => around.org.name(id).zh) },
        says: { zh: '{open}尚未圈阅', en: 'Not yet read: {open}' },
        wayOut: {
          zh: '待圈阅后归档；不再需要的，撤回传阅',
          en: 'File it when they have circled it, or withdraw it from them',
        },
      })
    if (!paper.acts.length)
      return fails({
        says: { zh: '尚无人阅知', en: 'Nobody has read it' },
        wayOut: { zh: '拟办呈阅，或传阅', en: 'Present or circulate it' },
      })
    return holds()
  },
)
