import { afterAll, expect, it } from 'vitest'
import { closeRenderers, drawPaper } from '../index.ts'

afterAll(closeRenderers)

it('shows every page, with a line where one ends', async () => {
  const { svg, pages } = await drawPaper({
    form: 'down',
    issuers: ['沂源县人民政府'],
    number: { mark: '源政发', year: 2026, number: 2 },
    signers: [],
    title: '沂源县人民政府关于加强农村供水管理的意见',
    recipients: ['各镇人民政府'],
    body: [{ type: 'paragraph', level: 0, text: '现提出如下意见。' }],
    attachments: [],
    signatures: [{ name: '沂源县人民政府', sealed: true }],
    date: '2026-03-11',
    copies: [],
    printedBy: '沂源县人民政府办公室',
    printedOn: '2026-03-11',
  })
  // The print block stands at the foot of the last even page.
  expect(pages).toBe(2)
  expect(svg).not.toMatch(/^ {4}<path[^>]*fill="#ffffff"/m)
  expect(svg.match(/stroke="#c6c2b9" d="M0 841\.\d+H2000"/g)).toHaveLength(1)
})
