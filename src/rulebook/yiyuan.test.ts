import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figure, loadInterpretations, loadRulebook, ratio, type Norm } from './index.ts'

const folder = join(import.meta.dirname, '../../rulebooks')
const rulebook = loadRulebook(join(folder, 'yiyuan-2022.yaml'))
const norms = [...rulebook.norms.values()]
const norm = (id: string): Norm => rulebook.norms.get(id)!

test('all 87 articles of the Work Rules have their norms', () => {
  expect([...new Set(norms.map((n) => n.article))]).toEqual(Array.from({ length: 87 }, (_, i) => i + 1))
  expect(norms).toHaveLength(245)
})

test('the articles run through the thirteen chapters without a gap', () => {
  expect(rulebook.chapters.map((c) => c.articles[0])).toEqual([
    1,
    ...rulebook.chapters.slice(0, -1).map((c) => c.articles[1] + 1),
  ])
})

test('figures of the thin line: materials 5 and Party report 3 working days before, reply within 3, quorum over 1/2', () => {
  expect([
    figure(norm('topic.materials-lead'), 'wd'),
    figure(norm('topic.party-lead'), 'wd'),
    figure(norm('countersign.reply'), 'wd'),
    ratio(norm('executive.quorum'), 'over'),
  ]).toEqual([5, 3, 3, { over: 1, of: 2 }])
})

test('topic.late: whoever lets a late topic in releases both lead times', () => {
  expect(norms.filter((n) => n.releasedBy === 'topic.late').map((n) => n.id)).toEqual([
    'topic.materials-lead',
    'topic.party-lead',
  ])
  expect(norm('topic.late').unless).toEqual({ who: 'mayor' })
})

test('law that nobody has read is marked 待核 (checked: false)', () => {
  expect(norms.filter((n) => n.checked === false).map((n) => n.id)).toEqual([
    'normative.clean-up',
    'normative.file-city',
    'normative.file-inward',
    'opinion.respond',
  ])
})

test('every reading of the register rests on a norm, with author and date', () => {
  const readings = loadInterpretations(join(folder, 'yiyuan-2022.interpretations.yaml'), rulebook)
  expect(readings).toHaveLength(26)
  expect(new Set(readings.map((r) => `${r.date} ${r.author.en}`))).toEqual(
    new Set(['2022-03-10 County government office (default reading of the software)']),
  )
})

test('the files name no place on the machine they were written on', () => {
  for (const file of ['yiyuan-2022.yaml', 'yiyuan-2022.interpretations.yaml', 'README.md'])
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/\/(home|work|tmp)\//)
})
