import { commandsOf } from '#kernel'
import type { TaskEvent } from './events.ts'
import type { Task } from './state.ts'

export const command = commandsOf<Task, TaskEvent>()
