import { commandsOf } from '#kernel'
import type { EngagementEvent } from './events.ts'
import type { Engagement } from './state.ts'

export const command = commandsOf<Engagement, EngagementEvent>()
