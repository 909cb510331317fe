import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRegistry } from '#kernel'
import { checkRulebook, type Rulebook } from '#rulebook'
import { normCoverage } from './norm-coverage.ts'

let root: string
let rulebook: Rulebook
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhenggui-norms-'))
  const norm = (id: string, more = 'force: must, works_as: gate') =>
    `- { id: ${id}, article: 1, ${more}, says: 甲, en: A }`
  const source = `rulebook: example
government: { code: '370000', name: 甲县人民政府, short: 县政府, level: county, parent: 乙市人民政府, mark: 甲政 }
instrument: { title: 规则, number: 甲政发〔2026〕1号, adopted: 2026-01-01, issued: 2026-01-02, in_force: 2026-01-02, interpreted_by: office }
office_hours: { open: '08:30', close: '17:30' }
chapters: { 1: { title: 总则, en: General, articles: [1, 1] } }
norms:
${[norm('a.both'), norm('a.one-side'), norm('a.nowhere'), norm('a.record'), norm('a.words', 'force: policy, works_as: policy')].join('\n')}
`
  const checked = checkRulebook(source, 'example.yaml')
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems))
  rulebook = checked.rulebook
  write(
    'src/modules/x/rules.ts',
    `export const both = rule('a.both', () => holds())\nexport const one = rule('a.one-side', () => holds())\n// a.nowhere is only talked about\n`,
  )
  write(
    'src/modules/x/rules.test.ts',
    `refuses('a.both', 'too late', () => attempt)\nallows('a.both', "in time: it's there", () => attempt)\nrefuses('a.one-side', 'never', () => attempt)\ntest('[a.nowhere] allows: whatever', () => {})\n`,
  )
  write(
    'test/scenarios/story.yaml',
    'starts: 2026-03-02T09:00\nsteps:\n- { as: mayor, do: x.act, refused: [a.one-side] }\n',
  )
  write('docs/norms-nothing.yaml', 'a.record: A register kept elsewhere, by law\n')
})
afterAll(() => rmSync(root, { recursive: true }))

test('a norm is enforced where code names it and cases stand on both sides; everything else is told honestly', () => {
  const norms = normCoverage(makeRegistry([]), rulebook, root)
  expect(norms.map(({ id, state, where, tests, reason }) => ({ id, state, where, tests, reason }))).toEqual([
    {
      id: 'a.both',
      state: 'enforced',
      where: ['src/modules/x/rules.ts'],
      tests: {
        refuses: ['src/modules/x/rules.test.ts: too late'],
        allows: ["src/modules/x/rules.test.ts: in time: it's there"],
      },
      reason: null,
    },
    {
      id: 'a.one-side',
      state: 'open',
      where: ['src/modules/x/rules.ts'],
      tests: {
        refuses: ['src/modules/x/rules.test.ts: never', 'test/scenarios/story.yaml: step 1, x.act'],
        allows: [],
      },
      reason: 'Named in code, without a case on its allowing side',
    },
    {
      id: 'a.nowhere',
      state: 'open',
      where: [],
      tests: { refuses: [], allows: ['src/modules/x/rules.test.ts: whatever'] },
      reason: 'Not yet built',
    },
    {
      id: 'a.record',
      state: 'nothing',
      where: [],
      tests: { refuses: [], allows: [] },
      reason: 'A register kept elsewhere, by law',
    },
    {
      id: 'a.words',
      state: 'nothing',
      where: [],
      tests: { refuses: [], allows: [] },
      reason: 'Declaratory: shown beside its article, nothing to execute',
    },
  ])
})
