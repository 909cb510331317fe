import { expect, test } from 'vitest'
import { checkInterpretations, describeProblem, loadInterpretations, loadRulebook } from './index.ts'
import { examplePath } from './fixtures/example.ts'

const rulebook = loadRulebook(examplePath(2024))
const source = `
rulebook: example-2024
author: { zh: 办公室, en: Office }
date: 2024-04-01
interpretations:
- id: quorum-base
  norm: meeting.quorum
  question: 应到人数是否扣除请假者
  reading: 不扣除
  en: { question: Are those on leave due, reading: 'Yes' }
  values: { base: members }
  alternatives: [members-less-leave, false]
- id: late-when
  norm: topic.late
  question: 何为临时
  reading: 材料时限之后
  en: { question: What is late, reading: After the materials are due }
  values: { after: null }
  alternatives: []
  author: { zh: 办公室主任, en: Office director }
  date: 2024-06-03
`
const problemsOf = (text: string) => {
  const checked = checkInterpretations(text, 'i.yaml', rulebook)
  return 'problems' in checked ? checked.problems.map((p) => describeProblem(p)) : []
}

test('each reading has its author and date, its own or those of the file', () => {
  expect(checkInterpretations(source, 'i.yaml', rulebook)).toEqual({
    interpretations: [
      {
        id: 'quorum-base',
        norm: 'meeting.quorum',
        question: { zh: '应到人数是否扣除请假者', en: 'Are those on leave due' },
        reading: { zh: '不扣除', en: 'Yes' },
        values: { base: 'members' },
        alternatives: ['members-less-leave', false],
        author: { zh: '办公室', en: 'Office' },
        date: '2024-04-01',
      },
      {
        id: 'late-when',
        norm: 'topic.late',
        question: { zh: '何为临时', en: 'What is late' },
        reading: { zh: '材料时限之后', en: 'After the materials are due' },
        values: { after: null },
        alternatives: [],
        author: { zh: '办公室主任', en: 'Office director' },
        date: '2024-06-03',
      },
    ],
  })
})

test('a register of another rulebook, of unknown norms or with double ids is refused', () => {
  expect(
    problemsOf(
      source
        .replace('rulebook: example-2024', 'rulebook: example-2019')
        .replace('topic.late', 'topic.soon')
        .replace('id: late-when', 'id: quorum-base'),
    ),
  ).toEqual([
    'i.yaml:2 rulebook: Should be example-2024',
    'i.yaml:13 interpretations.1.id: The id quorum-base is used twice',
    'i.yaml:14 interpretations.1.norm: There is no norm topic.soon',
  ])
})

test('a register of the wrong shape is refused with its fields', () => {
  expect(problemsOf(source.replace('  reading: 不扣除\n', '').replace('2024-06-03', 'yesterday'))).toEqual([
    'i.yaml:6 interpretations.0.reading: Missing',
    'i.yaml:20 interpretations.1.date: Invalid ISO date',
  ])
  expect(problemsOf('a: [')[0]).toMatch(/^i\.yaml:1 Not valid YAML/)
})

test('loading a wrong register faults', () => {
  expect(() => loadInterpretations(examplePath(2024), rulebook)).toThrow('does not belong to example-2024')
})
