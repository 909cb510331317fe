import type { PostId, Surroundings, Verdict } from '#kernel'
import type { Asked } from './asked.ts'
import { tierOf } from './people.ts'

/** Who was named to act for one of the person's posts; null: nobody, the rules say who does. */
export const actingFor = ({ post, acting, also }: Pick<Asked, 'post' | 'acting' | 'also'>, of: PostId): PostId | null =>
  of === post ? acting : (also.find((seat) => seat.post === of)?.acting ?? null)

/** The same leave as it concerns each post of the person: a vice mayor may be the head of a bureau as well. */
export const seatsOf = ({ org }: Pick<Surroundings, 'org'>, asked: Asked): Asked[] =>
  (asked.posts.length ? asked.posts : [asked.post]).map((post) => ({
    ...asked,
    post,
    tier: tierOf(org, post),
    acting: actingFor(asked, post),
  }))

/** A norm holds if it holds for every post; of another post than the first the refusal says which. */
export function bySeat(c: Pick<Surroundings, 'org'>, asked: Asked, judge: (seat: Asked) => Verdict): Verdict {
  const judged = seatsOf(c, asked).map((seat) => ({ seat, verdict: judge(seat) }))
  for (const { seat, verdict } of judged) {
    if (verdict.state !== 'unmet') continue
    if (seat.post === asked.post) return verdict
    const { zh, en } = c.org.name(seat.post)
    return {
      ...verdict,
      says: { zh: `${zh}：${verdict.says.zh}`, en: `${en}: ${verdict.says.en}` },
      ...(verdict.field === 'acting' ? { field: 'also' } : {}),
    }
  }
  const verdicts = judged.map(({ verdict }) => verdict)
  return verdicts.find(({ state }) => state === 'met') ?? verdicts[0]!
}
