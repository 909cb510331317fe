import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import {
  accounted,
  after,
  agreed,
  alone,
  checked,
  consulted,
  disputed,
  draftedAs,
  friday,
  given,
  own,
  replied,
  returned,
  revised,
  silent,
} from '../testing/given.ts'

const ready = [draftedAs(), checked(), ...agreed]
const submit = (past: readonly DocumentEvent[] = ready, as = 'water.clerk') =>
  given(...past).when('submit', {}, { as, at: friday, facts: alone })

describe('document.submit', () => {
  it('goes to the office; a document of the department itself to its head', () => {
    expect(after(given(...ready), submit())).toMatchObject({ stage: 'reviewing', submissions: 1 })
    const ours = [draftedAs(own), checked(), ...agreed]
    expect(after(given(...ours), submit(ours)).stage).toBe('signing')
  })
  allows('document.head-checks-draft', '主要负责人审核过现稿', () => submit())
  refuses('document.head-checks-draft', '主要负责人没有审核', () => submit([draftedAs(), ...agreed]))
  refuses('document.head-checks-draft', '审核后作了实质性修改', () =>
    submit([draftedAs(), checked(), revised({ body: [] }), ...agreed]),
  )

  allows('document.consulted', '已会签', () => submit())
  refuses('document.consulted', '没有送会签', () => submit([draftedAs(), checked()]))
  refuses('document.consulted', '会签后作了实质性修改', () => submit([...ready, revised({ title: '另一个标题' })]))
  allows('document.consulted', '会签后按会签意见修改', () => submit([...ready, revised({ note: '附注' }, 'as-said')]))
  allows('document.consulted', '修改后再次会签', () =>
    submit([
      draftedAs(),
      ...agreed,
      revised({ title: '另一个标题' }),
      checked(),
      consulted(['finance', 'health'], 2),
      replied('finance', 'agree', 2),
      silent('health', 2),
    ]),
  )

  allows('countersign.reply', '逾期未复视为无不同意见', () =>
    submit([draftedAs(), checked(), consulted(), replied('finance'), silent('health')]),
  )
  refuses('countersign.reply', '期限未满，尚未回复', () =>
    submit([draftedAs(), checked(), consulted(), replied('finance')]),
  )

  allows('document.disagreement', '列明各方理据', () =>
    submit([draftedAs(), checked(), ...disputed, accounted('health')]),
  )
  refuses('document.disagreement', '未协商一致，没有协商说明', () => submit([draftedAs(), checked(), ...disputed]))

  it('goes straight back to where it was sent back from, when it was to', () => {
    const past = [...ready, returned('countersigning', { from: 'submitting', resume: true })]
    expect(after(given(...past), submit(past)).stage).toBe('submitting')
    expect(refusedBy(submit(ready, 'finance.clerk'))).toEqual(['system.authority'])
  })
})
