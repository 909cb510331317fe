import { expect, it } from 'vitest'
import { inputs } from '../contract.ts'
import { documentView } from '../views/document.ts'
import { draftedAs, given, monday } from '../testing/given.ts'
import { presets } from './presets.ts'

it('starts a revision from what stands: sent as it is, nothing differs', () => {
  const past = given(draftedAs({ attachments: [{ title: '表', bound: false }] }))
  const matter = { title: '沂源县人民政府关于加强农村供水管理的通知', view: documentView(past.view(monday)) }
  const preset = presets(matter as never, 'revise')
  const sent = Object.fromEntries(Object.entries(preset).filter(([, value]) => value !== null))
  expect(inputs.revise.safeParse(sent).error?.issues).toBeUndefined()
  const judgement = past.when('revise', sent, {
    as: 'water.clerk',
    at: monday,
    facts: { adopted: null, same: [], unknown: [] },
  })
  expect(judgement.ok ? [] : judgement.refusals.map((r) => r.says.zh)).toEqual(['与现有内容相同'])
})
