import { fails, holds, type Facts, type Verdict } from '#kernel'

/** 填写有误: what no article lays down but cannot be meant. */
export const misfit = (
  field: string,
  says: { zh: string; en: string },
  wayOut: { zh: string; en: string },
  facts: Facts = {},
): Verdict => fails({ field, says, wayOut, facts })

/** The first verdict that fails; all hold otherwise. */
export const first = (...verdicts: readonly (Verdict | false | undefined)[]): Verdict =>
  verdicts.find((verdict): verdict is Verdict => verdict !== false && verdict !== undefined) ?? holds()

export type Time = {
  readonly starts: string
  readonly past: boolean
  /** Its name where the day is a day off: 周六, 春节. */
  readonly dayOff: string | undefined
  readonly urgent: boolean
  /** Meetings of the same people at the same hour. */
  readonly clash: readonly string[]
}

export function badTime(c: Time): Verdict | undefined {
  const facts = { starts: c.starts.replace('T', ' '), day: c.dayOff ?? '', clash: c.clash }
  if (c.past)
    return misfit(
      'starts',
      { zh: '{starts}已经过去', en: '{starts} is past' },
      { zh: '另定时间', en: 'Choose another time' },
      facts,
    )
  if (c.dayOff && !c.urgent)
    return misfit(
      'starts',
      { zh: '{starts}是休息日（{day}）', en: '{starts} is a day off ({day})' },
      { zh: '改在工作日召开；急需召开的写明理由', en: 'Choose a working day, or state why it is urgent' },
      facts,
    )
  if (c.clash.length)
    return misfit(
      'starts',
      { zh: '与会人员同时有会：{clash}', en: 'The same people meet at that hour: {clash}' },
      { zh: '错开时间，或合并会议', en: 'Choose another hour, or merge the meetings' },
      facts,
    )
  return undefined
}
