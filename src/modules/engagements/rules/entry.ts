import { fails, holds, type Surroundings, type Verdict } from '#kernel'
import { instant } from '../time.ts'

type Entry = {
  readonly starts: string
  readonly ends: string
  readonly leaders?: readonly string[] | undefined
  readonly host?: string | undefined
}

/** What is no norm, only sense: an end after the beginning, a time ahead, leaders who are leaders, a host that exists. */
export function sensible(
  { starts, ends, leaders = [], host }: Entry,
  { org, at }: Pick<Surroundings, 'org' | 'at'>,
): Verdict {
  const no = (field: string, facts: Record<string, string | readonly string[]>, zh: string, en: string) =>
    fails({
      field,
      facts,
      says: { zh, en },
      wayOut: { zh: '更正后重新提交', en: 'Correct it and send it again' },
    })
  if (ends <= starts) return no('ends', { starts, ends }, '结束时间不晚于开始时间', 'It ends before it begins')
  if (instant(starts).epochMilliseconds <= at.epochMilliseconds)
    return no('starts', { starts }, '{starts}已过', '{starts} has passed')
  const strangers = leaders.filter((post) => !org.leaders(at).includes(post))
  if (strangers.length) return no('leaders', { strangers }, '{strangers}不是县政府领导', 'Not leaders: {strangers}')
  if (host !== undefined && (!org.unit(host, at) || org.unit(host, at)?.kind === 'outside'))
    return no('host', { host }, '没有单位「{host}」', 'There is no unit {host}')
  return holds()
}
