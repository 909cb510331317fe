import { defineProcedure } from '#kernel'
import { correct } from './commands/correct.ts'
import { noteHanded } from './commands/note-handed.ts'
import { notePages } from './commands/note-pages.ts'
import { noteReopened } from './commands/note-reopened.ts'
import { noteReceived } from './commands/note-received.ts'
import { noteReturned } from './commands/note-returned.ts'
import { open } from './commands/open.ts'
import { reclassify } from './commands/reclassify.ts'
import { describe, itemView } from './describe.ts'
import type { ItemEvent } from './events.ts'
import { evolve, none, type Item } from './state.ts'

export const archiveItem = defineProcedure<Item, ItemEvent>({
  kind: 'archive-item',
  title: { zh: '归档文件', en: 'Filed paper' },
  stages: {
    new: { zh: '未归档', en: 'Not filed' },
    filed: { zh: '已归档', en: 'Filed' },
    handed: { zh: '已移交', en: 'Handed over' },
    received: { zh: '档案馆已接收', en: 'At the archive' },
  },
  says: {
    'archive-item.filed': { zh: '归档编号', en: 'Filed' },
    'archive-item.reclassified': { zh: '更正保管期限', en: 'Reclassified' },
    'archive-item.corrected': { zh: '更正目录', en: 'Catalogue corrected' },
    'archive-item.returned': { zh: '档案馆退回', en: 'Sent back' },
  },
  initial: none,
  evolve,
  links: {
    files: { says: { zh: '归档', en: 'filed' }, first: 'that' },
    'handed-with': { says: { zh: '移交', en: 'handed over with' }, first: 'this', gathers: 'that' },
  },
  commands: [open, reclassify, correct, noteReopened, notePages, noteHanded, noteReceived, noteReturned],
  describe,
  audience: () => ['office'],
  view: itemView,
})
