import { commandsOf } from '#kernel'
import type { CalendarEvent, CalendarState } from './state.ts'

export const command = commandsOf<CalendarState, CalendarEvent>()
