import { defineModule } from '#kernel'
import { documents } from './procedure.ts'
import { reactions } from './reactions.ts'

export const documentsModule = defineModule({
  name: 'documents',
  title: { zh: '发文', en: 'Issued documents' },
  procedures: [documents],
  reactions,
})

export { filedDocument } from './filing.ts'
export { paperOf } from './paper.ts'
export { documents } from './procedure.ts'
export type { DocumentEvent } from './events.ts'
export { numberOf, type Document } from './state.ts'
