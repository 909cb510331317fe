import type { PostId } from '#kernel'
import type { Shows } from '../contract/link.ts'

type Opened = {
  readonly on: string
  readonly person: string
  readonly post: PostId
  /** SHA-256 of the key, hexadecimal. Whoever holds the key reads what the person may read. */
  readonly digest: string
  readonly shows: Shows
}
export type LinkEvent =
  | { readonly type: 'calendar-link.opened'; readonly data: Opened }
  | { readonly type: 'calendar-link.closed'; readonly data: { readonly on: string } }

export type CalendarLink =
  | { readonly stage: 'new' }
  | (Opened & { readonly stage: 'open' })
  | (Opened & { readonly stage: 'closed'; readonly closed: string })
export const noLink: CalendarLink = { stage: 'new' }

export function evolveLink(link: CalendarLink, event: LinkEvent): CalendarLink {
  if (event.type === 'calendar-link.opened') return { stage: 'open', ...event.data }
  return link.stage === 'open' ? { ...link, stage: 'closed', closed: event.data.on } : link
}
