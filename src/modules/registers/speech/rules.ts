import { fails, holds, post, rule, type Grant, type PostId, type Surroundings } from '#kernel'
import { type Asked } from './state.ts'

/**
 * The article says that consent comes before, not whose (speech-consent): a leader's is the mayor's to give, anybody
 * else's that of the leader in charge of the unit. The mayor speaks for the government and asks nobody here.
 */
export function consenter(asker: PostId, { org, at, reading }: Pick<Surroundings, 'org' | 'at' | 'reading'>): PostId {
  const unit = reading('speech-consent').units === 'mayor' ? undefined : org.post(asker)?.unit
  return (unit !== undefined ? org.leaderInCharge(unit, at) : undefined) ?? 'mayor'
}
export const byConsenter = (s: Asked, c: Pick<Surroundings, 'org' | 'at' | 'reading'>): Grant[] => [
  { to: post(consenter(s.asked.post, c)), norm: 'speech.consent' },
]

type Given = {
  readonly consented: boolean
  readonly date: string
  readonly consentOn: string | null
  readonly who: string
}

/** 代表县政府或个人讲话、发表文章，事先须经同意. */
export const consentedBefore = rule<Given>('speech.consent', ({ consented, date, consentOn, who }) => {
  const facts = { date, consentOn, who }
  if (consented && consentOn !== null && consentOn <= date)
    return holds(facts, { zh: '{consentOn}经{who}同意', en: 'Consented on {consentOn}' })
  return fails({
    field: 'on',
    facts,
    says: consented
      ? { zh: '{date}发表，{consentOn}才经同意', en: 'Given on {date}, consented to on {consentOn}' }
      : { zh: '未经同意，不得发表', en: 'Without consent it may not be given' },
    wayOut: { zh: '事先报{who}同意后发表', en: 'Ask {who} first' },
  })
})
