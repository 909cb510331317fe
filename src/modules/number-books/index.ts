import { defineModule } from '#kernel'
import { numberBook } from './procedure.ts'
import { reactions } from './reactions.ts'

export const numberBooks = defineModule({
  name: 'number-books',
  title: { zh: '字号簿', en: 'Number books' },
  procedures: [numberBook],
  reactions,
})

export { bookId, written } from './contract/number.ts'
export { unmarked } from './secrecy.ts'
export type { NumberBookEvent } from './events.ts'
