import { fails, holds, pending, type Reader, type Surroundings, type UnitId, type Verdict } from '#kernel'

/** What is wrong with an entry without any norm saying so: refused under system.input. */
export const wrong = (
  field: string,
  zh: string,
  en: string,
  facts: Readonly<Record<string, string | readonly string[]>> = {},
): Verdict =>
  fails({ field, facts, says: { zh, en }, wayOut: { zh: '更正后重新提交', en: 'Correct it and send it again' } })

/** Nothing is wrong, or the first of what is. */
export const firstWrong = (...verdicts: readonly (Verdict | false | undefined)[]): Verdict =>
  verdicts.find((v): v is Verdict => v !== undefined && v !== false) ?? holds()

/** For rules on entries: pending until something is entered. */
export const onceEntered = <I>(input: I | undefined, judge: (input: I) => Verdict): Verdict =>
  input === undefined ? pending() : judge(input)

const townshipKinds = ['township', 'subdistrict', 'development-zone']

/** A list of units to consult: they exist, each once, none of them the lead unit. */
export function unitList(
  field: 'units' | 'townships',
  list: readonly UnitId[] | undefined,
  lead: UnitId,
  { org, at }: Surroundings,
): Verdict | undefined {
  if (!list) return undefined
  const unknown = list.filter((id) => {
    const unit = org.unit(id, at)
    return !unit || unit.kind === 'outside'
  })
  if (unknown.length)
    return wrong(field, '没有这些单位，或已撤并：{unknown}', 'No such unit, or it is no more: {unknown}', { unknown })
  if (new Set(list).size !== list.length) return wrong(field, '单位重复', 'A unit stands twice')
  if (list.includes(lead))
    return wrong(field, '不能征求本单位的意见：{lead}', 'A unit does not consult itself: {lead}', {
      lead: org.name(lead).zh,
    })
  const others = field === 'townships' ? list.filter((id) => !townshipKinds.includes(org.unit(id, at)!.kind)) : []
  if (others.length)
    return wrong(field, '不是镇、街道或开发区：{others}', 'Not a township, subdistrict or zone: {others}', {
      others: others.map((id) => org.name(id).zh),
    })
  return undefined
}

export const notPast = (field: string, date: string | undefined, { today }: Surroundings): Verdict | false =>
  date !== undefined && date < today.toString() && wrong(field, '日期{date}已过', '{date} is past', { date })

export const notFuture = (field: string, date: string, { today }: Surroundings): Verdict | false =>
  date > today.toString() && wrong(field, '日期{date}还没有到', '{date} is still to come', { date })

type Asked = { readonly incoming?: string | undefined }
export type FoundPaper = { readonly paper: boolean }

/** Whether the paper that asks for the topic is there. */
export const findPaper = async (
  read: Reader,
  { input }: { readonly input: Asked | undefined },
): Promise<FoundPaper> => ({
  paper: input?.incoming !== undefined && (await read.matter('incoming', input.incoming)) !== undefined,
})

export const paperExists = ({ incoming }: Asked, facts: FoundPaper | undefined): Verdict | false =>
  incoming !== undefined &&
  !facts?.paper &&
  wrong('incoming', '没有这件来文：{incoming}', 'No such paper: {incoming}', { incoming })
