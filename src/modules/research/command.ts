import { commandsOf } from '#kernel'
import type { ResearchEvent } from './events.ts'
import type { Research } from './state.ts'

export const command = commandsOf<Research, ResearchEvent>()
