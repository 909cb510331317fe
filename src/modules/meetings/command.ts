import { commandsOf } from '#kernel'
import type { MeetingEvent } from './events.ts'
import type { Meeting } from './state.ts'

export const command = commandsOf<Meeting, MeetingEvent>()
