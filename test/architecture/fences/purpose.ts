import type { Fence } from '../tree.ts'

/**
 * What this software refuses to be: it keeps rules, it does not rate the people who work by them. No league tables, no
 * points, no clocking in, no counting of the time somebody is online. (签到, signing in at a meeting, is the record of
 * a quorum and something else.)
 */
const refused = [
  /排名|排行榜?|积分|打卡|在线时长|停留时长|活跃度/,
  /\bleader-?boards?\b|\brankings?\b|\bscore-?boards?\b/i,
  /\bcheck-?ins?\b|\b(clock|punch)(ing|ed|es|s)?[-_ ]?ins?\b/i,
  /\b(clock|punch)In\b|\bcheckIn(s|Count|Time|Streak)?\b/,
  /\b(online|active|screen)[-_ ]?time\b|\b(online|active|screen)Time\b|\btime[-_ ]online\b/i,
  /\b(loyalty|reward|bonus|activity)[-_ ]?points?\b|\bearn(s|ed)? points\b/i,
]

/** Comments count too: a feature that is talked about is on its way. */
export const purpose: Fence = (sources) =>
  sources
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, i) => {
        const found = refused.map((pattern) => pattern.exec(line)?.[0]).find(Boolean)
        return found ? [`${path}:${i + 1} has ${found}: we rate nobody`] : []
      }),
    )
