import { commandsOf } from '#kernel'
import type { ConferenceEvent } from './events.ts'
import type { Conference } from './state.ts'

export const command = commandsOf<Conference, ConferenceEvent>()
