import { describe, expect, it } from 'vitest'
import { formSchema } from '#render/contract'
import type { IncomingEvent } from './events.ts'
import { circulationOf, sheetOf } from './sheet.ts'
import { known } from './state.ts'
import {
  assigned,
  checked,
  circled,
  circulated,
  given,
  instructed,
  mark,
  monday,
  opined,
  presented,
  proposed,
  registered,
  replied,
  returned,
} from './testing/given.ts'

const shown = (...events: IncomingEvent[]) => {
  const c = given(...events).view(monday)
  return { sheet: sheetOf(known(c.state), c), circulation: circulationOf(known(c.state), c) }
}
const recorded: IncomingEvent = {
  type: 'incoming.opined',
  data: {
    ...mark('mayor', '2026-03-03', { recorder: { post: 'office-registry', how: 'telephone' } }),
    to: 'instructing',
    given: '2026-03-02',
    files: [],
    opinion: 'agree',
    text: '同意，抓紧办理。',
  },
}
const undertaken: IncomingEvent = {
  type: 'incoming.undertaken',
  data: { ...mark('water.clerk', '2026-03-03'), unit: 'water', contact: '张三 3241' },
}
const reported: IncomingEvent = {
  type: 'incoming.reported',
  data: { ...mark('water.clerk', '2026-03-05'), unit: 'water', text: '已踏勘。', important: false, files: [] },
}
const head = {
  office: '沂源县人民政府',
  title: '关于拨付拦河闸修缮资金的请示',
  number: '鲁村政字〔2026〕8号',
  from: '鲁村镇人民政府',
  receivedOn: '2026-03-02',
}

describe('the handling sheet', () => {
  it('leaves empty what nobody has written', () => {
    const { sheet, circulation } = shown(registered())
    expect([sheet, circulation]).toEqual([
      {
        kind: 'incoming',
        ...head,
        registered: '收〔2026〕1号',
        copies: 1,
        boxes: { propose: [], instruct: [], undertake: [], result: [] },
      },
      null,
    ])
  })
  it('has every word in its box, in the order in which it was given', () => {
    const { sheet } = shown(
      registered({ urgency: 'urgent', number: null }),
      checked,
      proposed(),
      presented('vice-agriculture', 'mayor'),
      instructed('vice-agriculture', 'water'),
      recorded,
      assigned('2026-03-06'),
      undertaken,
      reported,
      replied,
    )
    expect(formSchema.parse(sheet)).toEqual(sheet)
    const { number: _, ...rest } = head
    expect(sheet).toEqual({
      kind: 'incoming',
      ...rest,
      urgency: '加急',
      registered: '收〔2026〕1号',
      copies: 1,
      dueOn: '2026-03-06',
      boxes: {
        propose: [
          { text: '拟请县水利局牵头办理，呈分管领导批示。', name: '文电科（收发文）', on: '2026-03-02' },
          { text: '审核呈批', name: '办公室主任', on: '2026-03-02' },
        ],
        instruct: [
          { text: '同意。请水利局办理。（送县水利局）', name: '副县长（农业农村）', on: '2026-03-02' },
          { text: '同意，抓紧办理。', name: '县长', on: '2026-03-02', recordedBy: '文电科（收发文）' },
        ],
        undertake: [
          { text: '主办，签收（张三 3241）', name: '县水利局', on: '2026-03-03' },
          { text: '已踏勘。', name: '县水利局经办人', on: '2026-03-05' },
        ],
        result: [{ text: '同意（已办）。同意拨付。', name: '县水利局局长', on: '2026-03-10' }],
      },
    })
  })
  it('says what was returned, and names who acted for whom', () => {
    expect(shown(registered(), returned).sheet.boxes.result.map(({ text }) => text)).toEqual(['退文：请分别行文。'])
    const acting = { ...recorded, data: { ...recorded.data, by: { post: 'executive', for: 'mayor' } } } as IncomingEvent
    const { instruct } = shown(registered(), checked, proposed(), presented('mayor'), acting).sheet.boxes
    expect(instruct.map(({ name }) => name)).toEqual(['常务副县长（代县长）'])
  })
  it('shows that a long word goes on', () => {
    const long = { ...replied, data: { ...replied.data, text: '办'.repeat(3000) } } as IncomingEvent
    const [said] = shown(registered(), checked, proposed(), presented('mayor'), opined('mayor'), assigned(), long).sheet
      .boxes.result
    expect([said?.text.length, said?.text.at(-1)]).toEqual([2000, '…'])
  })
})

describe('the circulation sheet', () => {
  it('has who read it when, and nobody from whom it was withdrawn', () => {
    const withdrawn: IncomingEvent = {
      type: 'incoming.circulation-withdrawn',
      data: { ...mark('office-registry'), posts: ['mayor'], reason: '误送' },
    }
    const { sheet, circulation } = shown(
      registered(),
      checked,
      circulated('executive', 'vice-industry', 'mayor'),
      circled('executive'),
      withdrawn,
    )
    expect(formSchema.parse(circulation)).toEqual(circulation)
    expect(circulation).toEqual({
      kind: 'circulation',
      ...head,
      readers: [{ name: '常务副县长', readOn: '2026-03-02' }, { name: '副县长（工业科技）' }],
    })
    expect(sheet.boxes.instruct).toEqual([])
  })
})
