import { commandsOf } from '#kernel'
import type { CalendarLink, LinkEvent } from './state.ts'

export const command = commandsOf<CalendarLink, LinkEvent>()
