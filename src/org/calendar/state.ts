import type { Notice } from '#kernel'

/** `imported`: ISO date on which the office imported it; null for what came with the software. */
export type Kept = { readonly notice: Notice; readonly imported: string | null }
export type CalendarState = { readonly stage: 'new' | 'open'; readonly notices: readonly Kept[] }

export type CalendarEvent =
  | { readonly type: 'calendar.opened'; readonly data: { readonly notices: readonly Notice[] } }
  | { readonly type: 'calendar.imported'; readonly data: { readonly notice: Notice; readonly on: string } }

export const unopened: CalendarState = { stage: 'new', notices: [] }

export function evolve(state: CalendarState, event: CalendarEvent): CalendarState {
  switch (event.type) {
    case 'calendar.opened':
      return { stage: 'open', notices: event.data.notices.map((notice) => ({ notice, imported: null })) }
    case 'calendar.imported':
      return { ...state, notices: [...state.notices, { notice: event.data.notice, imported: event.data.on }] }
  }
}
