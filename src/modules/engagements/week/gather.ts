import type { Reader, Surroundings, Viewpoint } from '#kernel'
import { instant } from '../time.ts'
import { invitedIn, type Engagement } from '../state.ts'
import type { Away, Entry, Week } from './state.ts'

export const mondayOf = (date: string): Temporal.PlainDate => {
  const day = Temporal.PlainDate.from(date)
  return day.subtract({ days: day.dayOfWeek - 1 })
}
export const sundayOf = (monday: string): string => Temporal.PlainDate.from(monday).add({ days: 6 }).toString()

/** What of a meeting the week shows; the meetings module keeps much more. */
type MeetingSeen = {
  readonly starts: string
  readonly place: string | null
  readonly kind: string
  readonly convenor: string
  readonly members?: readonly string[]
  readonly invited: readonly { readonly post: string }[]
}
type ConferenceSeen = {
  readonly date: string
  readonly time: string | null
  readonly place: string | null
  readonly leaders: readonly string[]
  readonly lead: string
}

/** All leaders sit in every meeting of the government except a special one, to which those invited come. */
const attending = (meeting: MeetingSeen, { org, at }: Pick<Surroundings, 'org' | 'at'>): string[] => {
  const leaders = org.leaders(at)
  if (meeting.kind !== 'special') return [...leaders]
  return [...new Set([meeting.convenor, ...meeting.invited.map(({ post }) => post)])].filter((post) =>
    leaders.includes(post),
  )
}

/** What is arranged for the week from its Monday: engagements, meetings called, conferences approved; and who is away. */
export async function gather(
  read: Reader,
  c: Viewpoint<Week>,
  monday: string,
): Promise<{ entries: Entry[]; absences: Away[] }> {
  const sunday = sundayOf(monday)
  const within = (date: string) => date.slice(0, 10) >= monday && date.slice(0, 10) <= sunday
  const [engagements, meetings, conferences] = [
    await read.matters<Engagement>('engagement', { stages: ['arranged', 'held'] }),
    await read.matters<MeetingSeen>('meeting', { stages: ['convened', 'open', 'closed'] }),
    await read.matters<ConferenceSeen>('conference', { stages: ['approved', 'held'] }),
  ]
  const entries: Entry[] = [
    ...engagements.flatMap(({ id, title, state }) => {
      const s = invitedIn(state)
      if (!s?.arrangement || !within(s.starts)) return []
      const { starts, ends, place, host } = s
      return [
        {
          ...entry('engagement', id, title),
          starts,
          ends,
          place,
          leaders: s.arrangement.attends,
          units: c.org.name(host).zh,
        },
      ]
    }),
    ...meetings
      .filter(({ state }) => within(state.starts))
      .map(({ id, title, state: { starts, place, ...meeting } }) => ({
        ...entry('meeting', id, title),
        starts,
        place,
        leaders: attending({ starts, place, ...meeting }, c),
        units: c.org.name('office').zh,
      })),
    ...conferences
      // Where an engagement stands for it, the engagement says who goes.
      .filter(({ id, state }) => within(state.date) && !engagements.some((e) => invitedIn(e.state)?.conference === id))
      .filter(({ state }) => state.leaders.length > 0)
      .map(({ id, title, state }) => ({
        ...entry('conference', id, title),
        starts: `${state.date}T${state.time ?? '00:00'}`,
        place: state.place,
        leaders: state.leaders,
        units: c.org.name(state.lead).zh,
      })),
  ]
  return { entries: entries.toSorted((a, b) => a.starts.localeCompare(b.starts)), absences: awayIn(monday, sunday, c) }
}

const entry = (kind: string, id: string, title: string) => ({ title, matter: { kind, id }, ends: null, line: null })

function awayIn(monday: string, sunday: string, { org, at }: Pick<Surroundings, 'org' | 'at'>): Away[] {
  const leaders = org.leaders(at)
  return org
    .absencesBetween(instant(`${monday}T00:00`), instant(`${sunday}T23:59`))
    .filter(({ post, matter }) => leaders.includes(post) && matter?.kind !== 'engagement')
    .map(({ post, from, until, reason, acting }) => ({
      post,
      from,
      until,
      reason,
      acting: acting ?? org.standInOf(post, at)?.post ?? null,
    }))
}
