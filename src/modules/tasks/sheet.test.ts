import { describe, expect, it } from 'vitest'
import { formSchema } from '#render/contract'
import type { TaskEvent } from './events.ts'
import { sheetOf } from './sheet.ts'
import { known } from './state.ts'
import { at, finished, given, mark, opened, reported } from './testing/given.ts'

const sheet = (...events: TaskEvent[]) => {
  const c = given(...events).view(at)
  return sheetOf(known(c.state), c)
}
const urged: TaskEvent = {
  type: 'task.urged',
  data: { text: '请于本周内报送。', ...mark('office-supervision', { on: '2026-03-18' }) },
}
const notice = {
  kind: 'urging',
  office: '沂源县人民政府办公室',
  title: '2026年县级预算调整方案',
  to: ['县财政局', '县卫生健康局'],
  about: '由县财政局按程序报批。\n催办：请于本周内报送。',
  basis: '2026年第3次县政府常务会议',
  issuedOn: '2026-03-18',
  dueOn: '2026-04-30',
}

describe('the urging notice', () => {
  it('is there once somebody was reminded, dated by it; number, contact and signature are left to the pen', () => {
    expect(sheet(opened(), reported('health'))).toBeNull()
    const first = sheet(opened(), urged)
    expect(first).toEqual({ ...notice, boxes: { sign: [], report: [] } })
    expect(formSchema.parse(first)).toEqual(first)
  })
  it('carries what was reported', () => {
    expect(sheet(opened(), urged, reported('health', { progress: 20 }), finished)).toEqual({
      ...notice,
      boxes: {
        sign: [],
        report: [
          { text: '进度20%。已上报', name: '县卫生健康局经办人', on: '2026-03-20' },
          { text: '报告办结：已批复', name: '县财政局局长', on: '2026-03-20' },
        ],
      },
    })
  })
})
