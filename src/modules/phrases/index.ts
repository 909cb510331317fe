import { defineModule } from '#kernel'
import { phrases } from './procedure.ts'

export const phrasesModule = defineModule({
  name: 'phrases',
  title: { zh: '常用语', en: 'Phrases' },
  procedures: [phrases],
})
