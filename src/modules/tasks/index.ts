import { defineModule } from '#kernel'
import { digest } from './digest/procedure.ts'
import { task } from './procedure.ts'
import { reactions } from './reactions.ts'

export const tasks = defineModule({
  name: 'tasks',
  title: { zh: '督办', en: 'Tasks' },
  procedures: [task, digest],
  reactions,
})
