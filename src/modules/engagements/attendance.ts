import { fails, holds, type PostId, type Reader, type Surroundings, type Verdict, type Viewpoint } from '#kernel'
import { othersAt, type Other, type Span } from './others.ts'
import { conferenceApproved, type Planned } from './rules/approval.ts'
import { free } from './rules/conflict.ts'
import { clashes } from './schedule.ts'
import { invitedIn, known, type Engagement } from './state.ts'

export type Facts = { readonly others: readonly Other[]; readonly conference: Planned | undefined }

/** What has to be known of a time at which leaders are to attend something. */
export async function factsFor(read: Reader, c: Viewpoint<Engagement>, span: Span | undefined): Promise<Facts> {
  const id = invitedIn(c.state)?.conference
  const found = id ? await read.matter<Planned>('conference', id) : undefined
  return {
    others: span ? await othersAt(read, c, span) : [],
    conference: found && {
      title: found.title,
      stage: found.stage,
      date: found.state.date,
      leaders: found.state.leaders,
    },
  }
}

type C = Viewpoint<Engagement> & { readonly facts: Facts }

export const judgeFree = (c: C, attends: readonly PostId[], span: Span): Verdict =>
  free({
    attends: attends.map((post) => c.org.name(post).zh),
    clashes: clashes(attends, span, c.facts.others, c.id, c).map(({ post, why, instead }) => ({
      post: c.org.name(post).zh,
      why: why.zh,
      instead: instead && c.org.name(instead).zh,
    })),
  })

export const judgeConference = (c: C, leaders: readonly PostId[], { starts }: Span): Verdict =>
  conferenceApproved({
    sort: known(c.state).sort,
    date: starts.slice(0, 10),
    leaders,
    found: c.facts.conference,
    name: (post) => c.org.name(post).zh,
  })

/** No norm: whoever attends is one of the leaders. */
export function onlyLeaders(attends: readonly PostId[], { org, at }: Pick<Surroundings, 'org' | 'at'>): Verdict {
  const strangers = attends.filter((post) => !org.leaders(at).includes(post))
  return strangers.length
    ? fails({
        field: 'leaders',
        facts: { strangers },
        says: { zh: '{strangers}不是县政府领导', en: 'Not leaders: {strangers}' },
        wayOut: { zh: '只填县政府领导', en: 'Leaders only' },
      })
    : holds()
}
