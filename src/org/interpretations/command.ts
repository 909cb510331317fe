import { commandsOf } from '#kernel'
import type { Interpretations, InterpretationsEvent } from './state.ts'

export const command = commandsOf<Interpretations, InterpretationsEvent>()
