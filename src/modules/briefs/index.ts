import { defineModule } from '#kernel'
import { briefIssue } from './issues/procedure.ts'
import { brief } from './procedure.ts'
import { reactions } from './reactions.ts'

export const briefs = defineModule({
  name: 'briefs',
  title: { zh: '部门简报', en: 'Briefs' },
  procedures: [brief, briefIssue],
  reactions,
})
