import { defineProcedure } from '#kernel'
import { backFill } from './commands/back-fill.ts'
import { close } from './commands/close.ts'
import { open } from './commands/open.ts'
import { release } from './commands/release.ts'
import { reopen } from './commands/reopen.ts'
import { reserve } from './commands/reserve.ts'
import { take } from './commands/take.ts'
import { voidNumber } from './commands/void.ts'
import { describe, numberBookView } from './describe.ts'
import type { NumberBookEvent } from './events.ts'
import { evolve, none, type NumberBook } from './state.ts'

export const numberBook = defineProcedure<NumberBook, NumberBookEvent>({
  kind: 'number-book',
  title: { zh: '字号簿', en: 'Number book' },
  stages: {
    new: { zh: '未启用', en: 'Not opened' },
    open: { zh: '在用', en: 'In use' },
    closed: { zh: '已封存', en: 'Closed' },
  },
  says: {
    'number-book.opened': { zh: '启用', en: 'Opened' },
    'number-book.taken': { zh: '编号', en: 'Number taken' },
  },
  initial: none,
  evolve,
  commands: [open, take, reserve, backFill, release, voidNumber, close, reopen],
  describe,
  // A book names papers by their titles: whoever keeps them, and the leaders.
  audience: () => ['office', 'leaders'],
  view: numberBookView,
})
