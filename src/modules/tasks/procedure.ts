import { defineProcedure, type Text } from '#kernel'
import { accept } from './commands/accept.ts'
import { askExtension } from './commands/ask-extension.ts'
import { extend } from './commands/extend.ts'
import { finish } from './commands/finish.ts'
import { noteDigest } from './commands/note-digest.ts'
import { open } from './commands/open.ts'
import { report } from './commands/report.ts'
import { returnBack } from './commands/return.ts'
import { urge } from './commands/urge.ts'
import { deadlines, lapses, owed } from './deadlines.ts'
import { describe } from './describe.ts'
import type { TaskEvent } from './events.ts'
import { evolve, type Task } from './state.ts'
import { taskView } from './views/task.ts'
import { audience, readers } from './who.ts'

const says: Readonly<Record<TaskEvent['type'], Text>> = {
  'task.opened': { zh: '交办', en: 'Handed out' },
  'task.reported': { zh: '反馈进展', en: 'Progress reported' },
  'task.finished': { zh: '报告办结', en: 'Reported done' },
  'task.accepted': { zh: '审核办结', en: 'Accepted' },
  'task.returned': { zh: '退回再办', en: 'Sent back' },
  'task.extension-asked': { zh: '申请延期', en: 'Extension asked for' },
  'task.extended': { zh: '延期', en: 'Extended' },
  'task.urged': { zh: '催办', en: 'Urged' },
  'task.overdue': { zh: '逾期', en: 'Overdue' },
  'task.digested': { zh: '已向县政府领导报告', en: 'Told to the leaders' },
}

export const task = defineProcedure<Task, TaskEvent>({
  kind: 'task',
  title: { zh: '督办事项', en: 'Task' },
  stages: {
    new: { zh: '新建', en: 'New' },
    assigned: { zh: '办理中', en: 'Assigned' },
    reported: { zh: '待审核', en: 'Reported done' },
    done: { zh: '办结', en: 'Done' },
  },
  says,
  initial: { stage: 'new' },
  evolve,
  links: {
    'follows:meeting': { says: { zh: '议定交办', en: 'handed out by' }, first: 'that', gathers: 'that' },
    'follows:topic': { says: { zh: '交办落实', en: 'carried out by' }, first: 'that' },
    result: { says: { zh: '办理结果', en: 'resulted in' }, first: 'this' },
  },
  commands: [open, report, finish, accept, returnBack, askExtension, extend, urge, noteDigest],
  describe,
  audience,
  readers,
  deadlines,
  owed,
  lapses,
  view: taskView,
})
