import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { application } from '#app'
import { run } from '#cli'
import { closeRenderers } from '#render'
import { forms } from '../src/render/testing/forms.ts'
import { variants } from '../src/render/testing/variants.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhenggui-render-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await closeRenderers()
})

const given = (value: unknown): string => {
  const path = join(folder, 'given.json')
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
async function render(value: unknown, out: string, ...more: string[]) {
  const said: string[] = []
  const path = join(folder, out)
  const exit = await run(['render', given(value), '--out', path, ...more], application, {
    out: (line) => void said.push(line),
    err: (line) => void said.push(line),
  })
  return { exit, said, bytes: () => new Uint8Array(readFileSync(path)) }
}
const start = (bytes: Uint8Array, count: number): string => new TextDecoder('latin1').decode(bytes.slice(0, count))

test('a paper as PDF, Word file and OFD, a sheet as PDF', async () => {
  const [pdf, docx, ofd, sheet] = [
    await render(variants.notice, 'x.pdf'),
    await render(variants.notice, 'x.docx'),
    await render(variants.notice, 'x.ofd'),
    await render(forms.incoming, 'sheet.PDF'),
  ]
  expect([pdf.exit, docx.exit, ofd.exit, sheet.exit]).toEqual([0, 0, 0, 0])
  const hasEntrance = 'OFD.xml' in unzipSync(ofd.bytes())
  expect([start(pdf.bytes(), 5), start(sheet.bytes(), 5), start(docx.bytes(), 2), hasEntrance]).toEqual([
    '%PDF-',
    '%PDF-',
    'PK',
    true,
  ])
})

test('attachments that are not bound are printed apart, and it says so', async () => {
  const paper = variants['tables and attachments']
  const { said } = await render(paper, 'whole.pdf')
  expect(said).toContain('附件3《财务决算报告》不随文装订，用 --attachment 3 另印 (attachment 3 is printed apart)')
  expect((await render(paper, 'third.pdf', '--attachment', '3')).exit).toBe(0)
})

test('a bad paper names each field and leaves no file; a bad question says what was wrong with it', async () => {
  const bad = await render({ ...variants.notice, title: '长'.repeat(201), body: [] }, 'bad.pdf')
  expect({ exit: bad.exit, fields: bad.said.map((line) => line.split(':')[0]) }).toEqual({
    exit: 1,
    fields: ['title', 'body'],
  })
  expect(bad.bytes).toThrow('ENOENT')
  const asked = [
    await render(variants.notice, 'x.txt'),
    await render('{ no json', 'x.pdf'),
    await render(forms.dispatch, 'sheet.docx'),
    await render(variants.notice, 'x.pdf', '--attachment', '0'),
  ]
  expect(asked.map(({ exit, said }) => [exit, said[0]!.replaceAll(folder, '').split('\n')[0]])).toEqual([
    [2, 'zhenggui render: --out has to end in .pdf, .docx, .ofd: /x.txt'],
    [2, expect.stringMatching(/^zhenggui render: FILE is not JSON: /)],
    [2, 'zhenggui render: a sheet is made as .pdf or .ofd'],
    [2, 'zhenggui render: --attachment has to lie between 1 and 60: 0'],
  ])
})
