import { expect, test } from 'vitest'
import type { Norm, Rulebook } from '../api/rulebook.ts'
import { allNorms, counted, narrowed } from './counted.ts'

const norm = (id: string, zh: string, state?: 'enforced' | 'nothing'): Norm => ({
  id,
  force: 'must',
  worksAs: 'gate',
  says: { zh, en: id },
  figures: {},
  lapse: null,
  unless: null,
  source: 'absent',
  cite: null,
  checked: null,
  implementation: state ? { state, where: [], tests: { refuses: 1, allows: 1 }, reason: null } : null,
})
const article = (n: number, ...norms: Norm[]) => ({
  article: n,
  name: { zh: `第${n}条`, en: `Article ${n}` },
  text: null,
  norms,
})
const rulebook = {
  chapters: [
    {
      number: 1,
      title: { zh: '总则', en: 'General' },
      articles: [article(1, norm('charter.basis', '依据', 'nothing')), article(2)],
    },
    {
      number: 8,
      title: { zh: '会议', en: 'Meetings' },
      articles: [article(47, norm('executive.quorum', '法定人数', 'enforced'), norm('executive.business', '任务'))],
    },
  ],
} as unknown as Rulebook

test('norms that nobody accounts for count as open', () => {
  expect(counted(allNorms(rulebook))).toEqual({ enforced: 1, nothing: 1, open: 1 })
})

test('everything, empty articles too, when nothing is asked for', () => {
  expect(narrowed(rulebook, { q: '', state: 'all', force: 'all' })).toBe(rulebook.chapters)
})

test('by words, by article and by state', () => {
  const ids = (wanted: Parameters<typeof narrowed>[1]) =>
    narrowed(rulebook, wanted).flatMap((chapter) => chapter.articles.flatMap((a) => a.norms.map(({ id }) => id)))
  expect(ids({ q: '人数', state: 'all', force: 'all' })).toEqual(['executive.quorum'])
  expect(ids({ q: '47', state: 'all', force: 'all' })).toEqual(['executive.quorum', 'executive.business'])
  expect(ids({ q: '', state: 'open', force: 'all' })).toEqual(['executive.business'])
  expect(ids({ q: '', state: 'all', force: 'may' })).toEqual([])
})
