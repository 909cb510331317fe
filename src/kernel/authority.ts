import type { Surroundings } from './context.ts'
import type { Organisation } from './organisation.ts'
import { person, post as postPrincipal, type Acted, type Actor, type PostId } from './principal.ts'
import type { Command, Grant } from './procedure.ts'
import { refusal, systemRefusal, type Refusal } from './refusal.ts'

const covers = (org: Organisation, grant: Grant, post: PostId, at: Temporal.Instant): boolean => {
  if (grant.to === postPrincipal(post)) return true
  const unit = org.post(post)?.unit
  if (grant.to.startsWith('unit:')) return unit === grant.to.slice(5)
  if (grant.to === 'office') return unit === 'office'
  if (grant.to === 'leaders') return org.leaders(at).includes(post)
  return grant.to === 'staff' && org.post(post)?.role !== 'admin'
}

/**
 * Finds the post through which somebody may act. The holder of an absent post may not: its work went to whoever acts
 * (article 9), and comes back when the return is reported. Those who stand in act as the post, both names on record.
 */
export function authorise(
  actor: Exclude<Actor, 'system'>,
  grants: readonly Grant[],
  { org, at }: Pick<Surroundings, 'org' | 'at'>,
): Acted | undefined {
  const own = org.postsOf(actor.person, at)
  const inName = (grant: Grant) => grant.to === person(actor.person)
  const present = own.filter((post) => org.actsFor(post, at)?.post === post)
  for (const post of present)
    if (grants.some((grant) => inName(grant) || covers(org, grant, post, at))) return { person: actor.person, post }
  for (const post of present)
    for (const away of org.standsInFor(post, at))
      if (grants.some((grant) => !grant.inPerson && covers(org, grant, away, at))) {
        const because = org.actsFor(away, at)?.because
        return { person: actor.person, post, for: away, ...(because ? { because } : {}) }
      }
  for (const post of own)
    if (grants.some((grant) => grant.whileAway && (inName(grant) || covers(org, grant, post, at))))
      return { person: actor.person, post }
  return undefined
}

const names = (org: Organisation, grants: readonly Grant[], language: 'zh' | 'en'): string[] => [
  ...new Set(grants.map((grant) => org.name(grant.to)[language])),
]

/** Why not: the norm that says who acts and, for one who would stand in, that the post is not away. */
export function authorityRefusals(
  command: Command,
  actor: Exclude<Actor, 'system'>,
  grants: readonly Grant[],
  { org, at, rulebook }: Pick<Surroundings, 'org' | 'at' | 'rulebook'>,
): Refusal[] {
  const own = org.postsOf(actor.person, at)
  const away = own.filter((post) => org.actsFor(post, at)?.post !== post)
  const facts = { who: names(org, grants, 'zh'), you: own.map((post) => org.name(post).zh) }
  const says = {
    zh: `「${command.title.zh}」由{who}办理，您是{you}`,
    en: `“${command.title.en}” is for {who}; you are {you}`,
  }
  const wayOut = away.length
    ? {
        zh: '您已登记外出，期间由代行人办理；提前返岗的请先销假',
        en: 'You are registered as away and somebody acts for you; report your return first',
      }
    : { zh: '请转交{who}办理', en: 'Pass it on to {who}' }
  const norms = [...new Set(grants.flatMap((grant) => grant.norm ?? []))]
  const refusals = norms.length
    ? norms.map((norm) => refusal(rulebook, norm, { state: 'unmet', says, wayOut, facts }))
    : [systemRefusal('system.authority', says, wayOut, facts)]
  const leaders = org.leaders(at)
  for (const grant of grants) {
    if (!grant.to.startsWith('post:') || grant.inPerson) continue
    const wanted = grant.to.slice(5)
    const standIn = org.standInOf(wanted, at)
    if (!leaders.includes(wanted) || !standIn || !own.includes(standIn.post) || norms.includes(standIn.because))
      continue
    refusals.push(
      refusal(rulebook, standIn.because, {
        state: 'unmet',
        facts: { post: org.name(wanted).zh },
        says: { zh: '{post}在岗，不由他人代行', en: `${org.name(wanted).en} is present; nobody acts for that post` },
        wayOut: { zh: '请{post}本人办理；外出或休假的先登记请假', en: 'The holder acts; register leave first if away' },
      }),
    )
  }
  return refusals
}
