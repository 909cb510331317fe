import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { documentView } from '../contract.ts'
import type { DocumentEvent } from '../events.ts'
import { documents } from '../procedure.ts'
import { after, friday, given, isIssued, isPrinted, numbered } from '../testing/given.ts'

const number = { mark: '源政发', year: 2026, number: 3 }
const voided: DocumentEvent = {
  type: 'document.number-voided',
  data: { ...number, reason: '与县委文件重号', on: '2026-03-06', by: { post: 'office-registry', for: null } },
}
const told = (past: ReturnType<typeof given>) =>
  past.when('note-void', { ...number, reason: '与县委文件重号', by: 'office-registry' }, { as: 'system', at: friday })
const asks = (past: ReturnType<typeof given>) =>
  past.when('number', { mark: '源政发' }, { as: 'office-registry', at: friday })
const view = (past: ReturnType<typeof given>) => documentView.parse(documents.view!(past.view(friday)))

describe('document.note-void', () => {
  it('before it is issued the document goes back to be numbered; nothing of the old number is printed', () => {
    const printed = given(...isPrinted())
    expect(after(printed, told(printed))).toMatchObject({
      stage: 'signed',
      number: null,
      print: null,
      voided: [{ number: '源政发〔2026〕3号', reason: '与县委文件重号' }],
    })
    expect(refusedBy(asks(printed.and(voided)))).toEqual([])
  })
  it('issued, it says so beside its number, waits for another, and stays issued under it', () => {
    const issued = given(...isIssued()).and(voided)
    expect(view(issued)).toMatchObject({
      number: '源政发〔2026〕3号',
      numberVoid: true,
      voided: [{ number: '源政发〔2026〕3号', reason: '与县委文件重号' }],
    })
    expect(refusedBy(asks(given(...isIssued())))).toEqual(['system.input'])
    expect(refusedBy(asks(issued))).toEqual([])
    const anew = issued.and({ ...numbered, data: { ...numbered.data, number: 9 } } as DocumentEvent)
    expect(anew.state).toMatchObject({ stage: 'issued', number: { number: 9 } })
    expect(view(anew)).toMatchObject({ number: '源政发〔2026〕9号', numberVoid: false, voided: [{}] })
  })
})
