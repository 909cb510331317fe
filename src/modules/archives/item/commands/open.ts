import { fails, holds } from '#kernel'
import { itemInputs } from '../../contract/input.ts'
import { itemId } from '../../filed.ts'
import { partOf, planOf } from '../../plan.ts'
import { command, lastPiece, placeAfter } from '../command.ts'
import type { Place } from '../events.ts'

/** When a paper is closed and filed. Filed again after it was reopened, it keeps its number unless its class changed. */
export const open = command({
  name: 'archive-item.open',
  title: { zh: '列入归档目录', en: 'Enter into the catalogue' },
  who: { zh: '系统，文件归档时', en: 'The system, when a paper is filed' },
  input: itemInputs.open,
  internal: true,
  creates: 'if-new',
  names: ({ of }) => itemId(of),
  numbered: 'also',
  stages: ['new', 'filed', 'handed', 'received'],
  by: () => [],
  facts: async (read, c) =>
    c.input ? await lastPiece(read, { ...c.input, part: partOf(c.input.of.kind, planOf(c)) }, c) : 0,
  rules: {
    'system.input': (c) =>
      c.state.stage === 'handed' || c.state.stage === 'received'
        ? fails({
            facts: { number: c.state.number },
            says: {
              zh: '{number}已移交档案馆，不能再次归档',
              en: '{number} is at the archive and cannot be filed again',
            },
            wayOut: { zh: '由档案馆退回后再归档', en: 'Let the archive send it back first' },
          })
        : holds(),
  },
  decide: (c) => {
    const { year, retention, ...entered } = c.input
    const s = c.state
    const part = partOf(entered.of.kind, planOf(c))
    const stays: Place | null =
      s.stage !== 'new' && s.year === year && s.retention === retention && s.part === part
        ? { year, retention, part, piece: s.piece, number: s.number }
        : null
    const place = stays ?? placeAfter(c.facts, { year, retention, part }, c)
    return [{ type: 'archive-item.filed', data: { ...entered, ...place, on: c.today.toString() } }]
  },
})
