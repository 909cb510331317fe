import { expect, it } from 'vitest'
import { after, monday, undertaking } from '../testing/given.ts'

it('incoming.note-document keeps the document that answers', () => {
  const document = { document: 'document-1', number: '源政字〔2026〕3号', title: '关于拦河闸修缮资金的批复' }
  const outcome = undertaking().when('note-document', document, { as: 'system', at: monday })
  expect(after(undertaking(), outcome)).toMatchObject({
    stage: 'undertaking',
    documents: [{ ...document, on: '2026-03-02' }],
  })
})
