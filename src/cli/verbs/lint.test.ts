import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { toDocx, type Paper } from '#render'
import { lint } from './lint.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhenggui-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const paper: Paper = {
  form: 'down',
  issuers: ['沂源县人民政府'],
  number: { mark: '源政发', year: 2022, number: 2 },
  signers: [],
  title: '沂源县人民政府关于做好春灌工作的通知',
  recipients: ['各镇人民政府'],
  body: [{ type: 'paragraph', level: 0, text: '请认真执行。' }],
  attachments: [],
  signatures: [{ name: '沂源县人民政府', sealed: true }],
  date: '2022-03-10',
  copies: [],
}

async function linted(name: string, content: string | Uint8Array, ...more: readonly string[]) {
  const path = join(folder, name)
  writeFileSync(path, content)
  const said = { out: [] as string[], err: [] as string[] }
  const io = { out: (line: string) => void said.out.push(line), err: (line: string) => void said.err.push(line) }
  // The verb asks nothing of the composition.
  const exit = await lint.run([path, ...more], { app: undefined as never, io })
  return { exit, out: said.out.join('\n'), err: said.err.join('\n') }
}

it('a sound paper, as data and as our own Word file', async () => {
  const nothing = { exit: 0, out: '格式无误 (nothing found)', err: '' }
  expect([await linted('a.json', JSON.stringify(paper)), await linted('a.docx', await toDocx(paper))]).toEqual([
    nothing,
    nothing,
  ])
})

it('findings with place, words, way out and clause; exit 1', async () => {
  const told = await linted('b.json', JSON.stringify({ ...paper, title: '关于做好春灌工作的通知' }))
  expect(told).toEqual({
    exit: 1,
    out: [
      '标题「关于做好春灌工作的通知」：标题里没有发文机关名称。在「关于」前写发文机关全称或者规范化简称。〔党政机关公文处理工作条例 9（七）〕',
      '    title.issuer, title: The title does not name the issuer. Name the issuer before 关于.',
    ].join('\n'),
    err: '',
  })
  const found = JSON.parse(
    (await linted('b.json', JSON.stringify({ ...paper, title: '关于做好春灌工作的通知' }), '--json')).out,
  ) as { check: string }[]
  expect(found.map(({ check }) => check)).toEqual(['title.issuer'])
})

it('what cannot be read says why', async () => {
  expect([
    await linted('c.docx', 'MZ'),
    await linted('c.json', JSON.stringify({ ...paper, date: '10 March' })).then(({ exit, err }) => ({
      exit,
      err: err.split(':')[0],
    })),
  ]).toEqual([
    {
      exit: 1,
      out: '',
      err: '这是一个可执行程序，不是 Word 文档；不要打开它；请向发送人核实，并报告系统管理员 (This is a program, not a Word document; Do not open it; ask the sender and tell the administrator)',
    },
    { exit: 1, err: 'date' },
  ])
  await expect(linted('d.json', '{')).rejects.toThrow('FILE is not JSON')
})
