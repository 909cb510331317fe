import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkRulebook, describeProblem } from './index.ts'

const path = new URL('../../rulebooks/yiyuan-2022.yaml', import.meta.url)
const source = readFileSync(path, 'utf8')
const problemsOf = (text: string) => {
  const checked = checkRulebook(text, 'r.yaml')
  return 'problems' in checked ? checked.problems.map((p) => describeProblem(p).replace(/^r\.yaml:\d+ /, '')) : []
}

test('a plan in which two papers could get one number is refused, with its field', () => {
  expect(problemsOf(source)).toEqual([])
  expect(problemsOf(source.replace('{part}-{piece}', '{part}{piece}'))[0]).toMatch(/^archives\.pattern: /)
  expect(problemsOf(source.replace('{retention}-{part}-', '{part}-'))[0]).toMatch(/^archives\.pattern: /)
  expect(problemsOf(source.replace('thirty: D30', 'thirty: Y'))[0]).toMatch(/^archives\.retention: /)
  expect(problemsOf(source.replace('code: SW', 'code: FW'))[0]).toMatch(/^archives\.parts: /)
})
