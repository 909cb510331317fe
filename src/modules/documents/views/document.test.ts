import { describe, expect, it } from 'vitest'
import { formSchema, paperSchema } from '#render/contract'
import { documentView as shape } from '../contract.ts'
import type { DocumentEvent } from '../events.ts'
import {
  accounted,
  authorised,
  checked,
  consulted,
  coordinated,
  disputed,
  draftedAs,
  friday,
  given,
  isIssued,
  isSigned,
  monday,
  own,
  published,
  replaced,
  returned,
  revised,
  signersAdded,
  submitted,
  withSigner,
} from '../testing/given.ts'
import { documentView } from './document.ts'

const shown = (...events: DocumentEvent[]) => documentView(given(...events).view(friday))

describe('view of a document', () => {
  it('has the shape of its contract at every stage', () => {
    const past: DocumentEvent[][] = [
      [draftedAs({ body: [] })],
      [draftedAs(), checked(), consulted()],
      [draftedAs(own), checked(), ...disputed, accounted('health'), submitted(), coordinated('agreed', 'health')],
      [
        ...withSigner(),
        signersAdded(true, 'vice-society'),
        authorised(),
        returned('drafting'),
        revised({ note: '附注' }),
      ],
      isSigned({ genre: 'request', urgency: '加急' }),
      [...isIssued({ publicity: 'published' }), published('portal'), replaced],
    ]
    for (const events of past) {
      const view = shown(...events)
      expect(shape.parse(view)).toEqual(view)
      expect(paperSchema.parse(view?.paper)).toEqual(view?.paper)
      expect(formSchema.parse(view?.sheet)).toEqual(view?.sheet)
    }
    expect(documentView(given().view(monday))).toBeNull()
  })
  it('says whether what was signed is what stands, and that it went out on a day off', () => {
    expect(shown(...isSigned())?.signature?.holds).toBe(true)
    expect(shown(...isSigned(), revised({ note: '偷改' }))?.signature?.holds).toBe(false)
    const saturday = isIssued().map((event) =>
      event.type === 'document.issued' ? { ...event, data: { ...event.data, on: '2026-03-07' } } : event,
    )
    expect(shown(...saturday)?.issue?.dayOff).toBe('周六')
    expect(shown(...isIssued())?.issue?.dayOff).toBeNull()
  })
  it('fills the draft sheet, every opinion in its box', () => {
    const sheet = shown(...isIssued())?.sheet
    expect(sheet?.kind === 'dispatch' && [sheet.number, sheet.printRun, sheet.boxes]).toEqual([
      '源政发〔2026〕3号',
      60,
      {
        sign: [
          { text: '同意', name: '副县长（农业农村）', on: '2026-03-05' },
          { text: '同意', name: '县长', on: '2026-03-05' },
        ],
        countersign: [
          { text: '同意', name: expect.any(String), on: '2026-03-03' },
          { text: '同意', name: expect.any(String), on: '2026-03-03' },
        ],
        legality: [],
        review: [{ text: '同意', name: expect.any(String), on: '2026-03-05' }],
        head: [
          { text: '送部门审核', name: expect.any(String), on: '2026-03-02' },
          { text: '同意', name: expect.any(String), on: '2026-03-02' },
          { text: '报送审核', name: expect.any(String), on: '2026-03-04' },
        ],
      },
    ])
  })
  it('is typeset with what it has: no number and no date before the signature', () => {
    const draft = shown(draftedAs())?.paper
    expect([draft?.number, draft?.date, draft?.issuers]).toEqual([null, null, ['沂源县人民政府']])
    expect(shown(...isIssued())?.paper).toMatchObject({
      form: 'down',
      number: { mark: '源政发', year: 2026, number: 3 },
      date: '2026-03-05',
      printedBy: '沂源县人民政府办公室',
      printedOn: '2026-03-05',
      signatures: [{ name: '沂源县人民政府', sealed: true }],
    })
    expect(shown(...isSigned({ genre: 'request' }))?.paper).toMatchObject({ form: 'up', signers: ['县长'] })
    expect(shown(draftedAs({ ...own, jointly: ['finance'], recipientsPrinted: undefined }))?.paper).toMatchObject({
      issuers: ['沂源县水利局', '沂源县财政局'],
      recipients: ['沂源县鲁村镇人民政府'],
    })
  })
})
