import { defineModule } from '#kernel'
import { researchBook } from './book/procedure.ts'
import { research } from './procedure.ts'
import { reactions } from './reactions.ts'

export const researchModule = defineModule({
  name: 'research',
  title: { zh: '调研', en: 'Field research' },
  procedures: [research, researchBook],
  reactions,
})

export { fieldworkOf, type Fieldwork } from './fieldwork.ts'
export type { Research } from './state.ts'
