import { fails, holds } from '#kernel'
import { itemInputs } from '../../contract/input.ts'
import { itemId } from '../../filed.ts'
import { command } from '../command.ts'

/** What the archive has taken over is no longer the office's to change; of what was never filed there is nothing to look at. */
export const noteReopened = command({
  name: 'archive-item.note-reopened',
  title: { zh: '核对恢复办理', en: 'Look at what is reopened' },
  who: { zh: '系统，文件恢复办理时', en: 'The system, when a paper is reopened' },
  input: itemInputs['note-reopened'],
  internal: true,
  creates: 'if-new',
  names: ({ of }) => itemId(of),
  stages: 'any',
  by: () => [],
  rules: {
    'system.input': ({ state: { stage } }) =>
      stage === 'handed' || stage === 'received'
        ? fails({
            says: { zh: '该件已移交档案馆', en: 'The archive has taken it over' },
            wayOut: {
              zh: '由档案馆退回后再恢复办理，或另行登记办理',
              en: 'Let the archive send it back, or register it anew',
            },
          })
        : holds(),
  },
  decide: () => [],
})
