import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { arranged, given, invited } from '../testing/given.ts'

const after = '2026-03-11T14:00'
const result = { attended: ['vice-agriculture'], participants: 38, cost: 0 }
const hold = (past: ReturnType<typeof given>, more: object = {}, at = after) =>
  past.when('hold', { ...result, ...more }, { as: 'agriculture.clerk', at })
const plain = given(invited(), arranged())
const reception = { letter: '鲁农函〔2026〕1号', guests: 9, accompanying: 3, meals: 1 }

describe('engagement.hold', () => {
  it('records who came and what it cost', () => {
    expect(hold(plain)).toMatchObject({
      ok: true,
      events: [
        {
          type: 'engagement.held',
          data: { on: '2026-03-11', attended: ['vice-agriculture'], participants: 38, cost: 0, list: null, text: null },
        },
      ],
    })
  })
  refuses('thrift.budget', '支出未列预算', () => hold(plain, { cost: 500 }))
  allows('thrift.budget', '没有支出', () => hold(plain))
  refuses('thrift.reception', '有接待而无接待清单', () => hold(given(invited({ reception }), arranged())))
  allows('thrift.reception', '填了接待清单', () =>
    hold(given(invited({ reception }), arranged()), { list: '省农业农村厅王某等9人，3月11日，鲁村镇食堂，360元' }),
  )
  it('is not recorded before it begins', () => {
    expect(refusedBy(hold(plain, {}, '2026-03-10T14:00'))).toEqual(['system.input'])
  })
})
