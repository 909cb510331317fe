import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { archiveItem } from '../item/procedure.ts'
import type { ItemEvent } from '../item/events.ts'
import { evolve as evolveItem, kept, none, type Kept } from '../item/state.ts'
import type { TransferEvent } from '../transfer/events.ts'
import { standing, type Looked, type SeenPaper } from '../transfer/looked.ts'
import { archiveTransfer } from '../transfer/procedure.ts'

export const now = '2026-03-02T10:00'
export const world = demoWorld()
export const givenItem = specify(archiveItem, world, 'document-1')
export const givenTransfer = specify(archiveTransfer, world, 'transfer')

const by = { on: '2026-03-02', by: { post: 'office-registry', for: null } } as const
const hash = 'a'.repeat(64)

export const filed = (more: Partial<Extract<ItemEvent, { type: 'archive-item.filed' }>['data']> = {}): ItemEvent => ({
  type: 'archive-item.filed',
  data: {
    of: { kind: 'document', id: '1' },
    year: 2026,
    retention: 'permanent',
    part: 'FW',
    piece: 1,
    number: 'X001-WS·2026-Y-FW-0001',
    responsible: '沂源县人民政府',
    reference: '源政发〔2026〕1号',
    title: '关于河道清淤的通知',
    date: '2026-02-27',
    content: [hash],
    remark: null,
    on: '2026-03-01',
    ...more,
  },
})
export const handed: ItemEvent = { type: 'archive-item.handed', data: { on: '2026-03-02', transfer: 'transfer' } }

const itemOf = (...events: ItemEvent[]): Kept => kept(events.reduce(evolveItem, none))

/** A paper with nothing wrong with it. */
export const seen = (more: Partial<SeenPaper> = {}, line: Parameters<typeof filed>[0] = {}): SeenPaper => ({
  item: 'document-1',
  kept: itemOf(filed(line)),
  filed: {
    retention: 'permanent',
    year: 2026,
    responsible: '沂源县人民政府',
    reference: '源政发〔2026〕1号',
    title: '关于河道清淤的通知',
    date: '2026-02-27',
    content: [hash],
    remark: null,
    whole: true,
    missing: [],
  },
  version: 12,
  closed: true,
  open: [],
  ...more,
})
export const looked = (...papers: readonly SeenPaper[]): Looked => ({
  papers,
  others: papers.flatMap(({ item, kept: line }) =>
    line ? [{ item, number: line.number, reference: line.reference, content: line.content, of: line.of }] : [],
  ),
})

const listed = { item: 'document-1', number: 'X001-WS·2026-Y-FW-0001', title: '关于河道清淤的通知' }
export const drawnUp: TransferEvent = {
  type: 'archive-transfer.drawn-up',
  data: {
    ...by,
    number: '移〔2026〕1号',
    year: 2026,
    retentions: ['permanent'],
    part: null,
    receiver: '沂源县档案馆',
    ofd: true,
    text: null,
    items: [listed],
  },
}
export const checked: TransferEvent = { type: 'archive-transfer.checked', data: { ...by, flaws: [] } }
export const packed = (stands = standing(itemOf(filed()), 12)): TransferEvent => ({
  type: 'archive-transfer.packed',
  data: {
    ...by,
    file: { sha256: 'b'.repeat(64), name: '移〔2026〕1号移交包.zip' },
    bytes: 90_000,
    files: 8,
    lines: [{ item: 'document-1', stands, pages: 2 }],
  },
})
export const handedOver: TransferEvent = { type: 'archive-transfer.handed-over', data: { ...by, text: null } }
