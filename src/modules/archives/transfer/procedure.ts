import { defineProcedure } from '#kernel'
import { check } from './commands/check.ts'
import { drawUp } from './commands/draw-up.ts'
import { exclude } from './commands/exclude.ts'
import { handOver } from './commands/hand-over.ts'
import { include } from './commands/include.ts'
import { notePackage } from './commands/note-package.ts'
import { receive } from './commands/receive.ts'
import { reject } from './commands/reject.ts'
import { withdraw } from './commands/withdraw.ts'
import { describe, transferView } from './describe.ts'
import type { TransferEvent } from './events.ts'
import { evolve, none, type Transfer } from './state.ts'

export const archiveTransfer = defineProcedure<Transfer, TransferEvent>({
  kind: 'archive-transfer',
  title: { zh: '档案移交', en: 'Transfer to the archive' },
  stages: {
    new: { zh: '新建', en: 'New' },
    drawn: { zh: '拟定', en: 'Drawn up' },
    checked: { zh: '检查通过', en: 'Checked' },
    packed: { zh: '已制包', en: 'Packed' },
    handed: { zh: '已移交', en: 'Handed over' },
    received: { zh: '已接收', en: 'Received' },
    withdrawn: { zh: '已撤销', en: 'Withdrawn' },
  },
  asides: ['withdrawn'],
  says: {
    'archive-transfer.checked': { zh: '移交检查', en: 'Checked' },
    'archive-transfer.packed': { zh: '制成移交包', en: 'Package made' },
    'archive-transfer.package-failed': { zh: '制包发现问题', en: 'The package showed flaws' },
    'archive-transfer.rejected': { zh: '档案馆退回', en: 'Sent back by the archive' },
    'archive-transfer.received': { zh: '档案馆接收', en: 'Received by the archive' },
  },
  initial: none,
  evolve,
  // The first one expected at a stage names who the matter waits for.
  commands: [drawUp, check, handOver, receive, include, exclude, reject, notePackage, withdraw],
  describe,
  audience: () => ['office'],
  view: transferView,
})
