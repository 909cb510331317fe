import { commandsOf } from '#kernel'
import type { LeaveEvent } from './events.ts'
import type { Leave } from './state.ts'

export const command = commandsOf<Leave, LeaveEvent>()
