import { commandsOf } from '#kernel'
import type { MinutesEvent } from './events.ts'
import type { Minutes } from './state.ts'

export const command = commandsOf<Minutes, MinutesEvent>()
