import { fails, holds, pending, type Surroundings, type UnitId, type Verdict } from '#kernel'
import type { Paper } from '../events.ts'

type Facts = Readonly<Record<string, string | readonly string[]>>

/** What is wrong with an entry without any norm saying so: refused under system.input. */
export const wrong = (field: string, zh: string, en: string, facts: Facts = {}): Verdict =>
  fails({ field, facts, says: { zh, en }, wayOut: { zh: '更正后重新提交', en: 'Correct it and send it again' } })

/** Nothing is wrong, or the first of what is. */
export const firstWrong = (...verdicts: readonly (Verdict | false | undefined)[]): Verdict =>
  verdicts.find((v): v is Verdict => v !== undefined && v !== false && v.state !== 'met') ?? holds()

/** For rules on entries: pending until something is entered. */
export const onceEntered = <I>(input: I | undefined, judge: (input: I) => Verdict): Verdict =>
  input === undefined ? pending() : judge(input)

export function knownUnits(
  field: string,
  list: readonly UnitId[] | undefined,
  { org, at }: Surroundings,
): Verdict | false {
  const unknown = (list ?? []).filter((id) => {
    const unit = org.unit(id, at)
    return !unit || unit.kind === 'outside'
  })
  return (
    unknown.length > 0 &&
    wrong(field, '没有这些单位，或已撤并：{unknown}', 'No such unit, or it is no more: {unknown}', { unknown })
  )
}

export const notFuture = (field: string, date: string | undefined, { today }: Surroundings): Verdict | false =>
  date !== undefined &&
  date > today.toString() &&
  wrong(field, '日期{date}还没有到', '{date} is still to come', { date })

export const notPast = (field: string, date: string | undefined | null, { today }: Surroundings): Verdict | false =>
  date !== undefined &&
  date !== null &&
  date < today.toString() &&
  wrong(field, '日期{date}已过', '{date} is past', { date })

/** A paper that can have come in: one sender, no date still to come. */
export function sensible(paper: Paper, c: Surroundings): Verdict {
  const { unit, body } = paper
  return firstWrong(
    unit === null && body === null && wrong('unit', '未填来文单位', 'No sender'),
    unit !== null && body !== null && wrong('body', '本县单位与县外单位只填其一', 'Either a unit or another sender'),
    unit !== null && knownUnits('unit', [unit], c),
    unit === 'office' && wrong('unit', '县政府办公室自己的文稿不作收文', 'The office does not receive its own papers'),
    notFuture('received', paper.received, c),
    knownUnits('concerns', paper.concerns, c),
    knownUnits('countersigned', paper.countersigned, c),
    knownUnits('joint', paper.joint, c),
    unit !== null &&
      paper.concerns.includes(unit) &&
      wrong('concerns', '来文单位自己不列入涉及单位', 'The sender itself is not another unit concerned'),
    paper.directTo !== null &&
      !c.org.leaders(c.at).includes(paper.directTo) &&
      wrong('directTo', '直送对象不是县政府领导', 'Not a leader of the government'),
    paper.ground !== null &&
      paper.directTo === null &&
      wrong('directTo', '填了直送情形而未填直送的领导', 'To whom did it go directly?'),
  )
}
