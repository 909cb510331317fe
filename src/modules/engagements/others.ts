import type { PostId, Reader, Surroundings } from '#kernel'
import { sessionOf, type Meeting } from '#modules/meetings'
import { fieldworkOf, type Research } from '#modules/research'
import { invitedIn, type Engagement } from './state.ts'
import { overlap } from './time.ts'

export type Span = { readonly starts: string; readonly ends: string }
/** What somebody is due at: an engagement that is arranged, a meeting that was called, research that is planned. Local times. */
export type Other = Span & {
  readonly kind: 'engagement' | 'meeting' | 'research'
  readonly id: string
  readonly title: string
  readonly attends: readonly PostId[]
}
type Around = Pick<Surroundings, 'org' | 'reading'>

/** Said instead of the subject of unannounced research. */
export const undisclosed = '另有公务'

/** Everything that leaders are due at and that touches the time, `c`'s own matter excepted. What is past is closed: they are few. */
export async function othersAt(
  read: Reader,
  c: Around & { readonly id?: string },
  span: Span,
): Promise<readonly Other[]> {
  const engagements = await read.matters<Engagement>('engagement', { stages: ['arranged'] })
  const meetings = await read.matters<Meeting>('meeting', { stages: ['convened', 'open'] })
  const trips = await read.matters<Research>('research', { stages: ['planned'] })
  const all: Other[] = [
    ...engagements.flatMap(({ id, state }) => arranged(id, state)),
    ...meetings.flatMap(({ id, title, state }) => {
      const session = sessionOf(state, c)
      return session ? [{ kind: 'meeting' as const, id, title, ...session }] : []
    }),
    ...trips.flatMap(({ id, title, state }) => {
      const fieldwork = fieldworkOf(state)
      // 四不两直: not even its subject is told to whoever plans something else.
      const shown = fieldwork?.unannounced ? undisclosed : title
      return fieldwork ? [{ kind: 'research' as const, id, title: shown, ...timesOf(fieldwork) }] : []
    }),
  ]
  return all.filter((other) => !(other.kind === 'engagement' && other.id === c.id) && overlap(other, span))
}

function arranged(id: string, state: Engagement): Other[] {
  const s = invitedIn(state)
  if (!s?.arrangement) return []
  const { title, starts, ends, arrangement } = s
  return [{ kind: 'engagement', id, title, starts, ends, attends: arrangement.attends }]
}

/** Research takes its days whole: at what hour it is half a day nobody says beforehand. */
const timesOf = ({ from, until, posts }: { from: string; until: string; posts: readonly PostId[] }) => ({
  starts: `${from}T00:00`,
  ends: `${until}T23:59`,
  attends: posts,
})
