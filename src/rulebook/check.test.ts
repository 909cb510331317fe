import { describe, expect, test } from 'vitest'
import { checkRulebook, describeProblem, loadRulebook, RulebookFault } from './index.ts'
import { altered, examplePath, exampleSource } from './fixtures/example.ts'

const problemsOf = (source: string) => {
  const checked = checkRulebook(source, 'x.yaml')
  return 'problems' in checked ? checked.problems.map((p) => describeProblem(p)) : []
}
const alter = (from: string, to: string) => problemsOf(altered({ [from]: to }))

describe('a sound rulebook', () => {
  test('is read whole: head, chapters, norms with their defaults', () => {
    const { norms, ...head } = loadRulebook(examplePath(2024))
    expect(head).toEqual({
      id: 'example-2024',
      government: {
        code: '999999',
        name: '示例县人民政府',
        short: '县政府',
        level: 'county',
        parent: '示例市人民政府',
        mark: '例政',
      },
      instrument: {
        title: '示例县人民政府工作规则',
        number: '例政发〔2024〕1号',
        adopted: '2024-03-01',
        issued: '2024-03-05',
        inForce: '2024-04-01',
        replaces: '例政发〔2019〕1号',
        interpretedBy: 'office',
      },
      officeHours: { open: '09:00', close: '17:00' },
      marks: [],
      chapters: [
        { number: 1, title: { zh: '总则', en: 'General' }, articles: [1, 2] },
        { number: 2, title: { zh: '会议制度', en: 'Meetings' }, articles: [3, 6] },
      ],
    })
    expect(norms.get('topic.materials')).toEqual({
      id: 'topic.materials',
      article: 4,
      force: 'must',
      worksAs: 'deadline',
      says: { zh: '议题材料会前报送', en: 'Materials beforehand' },
      with: { wd: 3, before: 'meeting' },
      releasedBy: 'topic.late',
      source: 'absent',
    })
    expect(norms.get('meeting.yearly')).toMatchObject({
      with: { per_year: [1, 2], room_kind: ['large', 'small'] },
      source: 'law',
      cite: '示例条例7条',
      checked: 'secondary',
    })
    expect([...norms.keys()]).toEqual([
      'charter.basis',
      'meeting.quorum',
      'topic.materials',
      'topic.late',
      'opinion.reply',
      'meeting.yearly',
    ])
  })
})

describe('a faulty rulebook', () => {
  test('says everything that is wrong at once, each with line, norm and field', () => {
    const source = altered({
      'level: county': 'level: region',
      'articles: [3, 6]': 'articles: [2, 6]',
      'article: 3, force: must': 'article: 9, force: shall',
      'with: { wd: 3, before': 'with: { wd: three, before',
      'released_by: topic.late': 'released_by: topic.soon',
      ', unless: { who: mayor }': '',
      'id: opinion.reply': 'id: topic.late',
    })
    expect(problemsOf(source)).toEqual([
      'x.yaml:3 government.level: Invalid option: expected one of "nation"|"province"|"city"|"county"|"township"',
      'x.yaml:15 chapters.2.articles: Overlaps chapter 1',
      'x.yaml:19 meeting.quorum force: Invalid option: expected one of "must"|"principle"|"may"|"policy"',
      'x.yaml:19 meeting.quorum article: Article 9 is in no chapter',
      'x.yaml:20 topic.materials released_by: There is no norm topic.soon',
      'x.yaml:20 topic.materials with.wd: Should be a number not below zero, [from, to], or null',
      'x.yaml:21 topic.late unless: A principle has to say who may set it aside',
      'x.yaml:22 topic.late id: The id topic.late is used twice',
    ])
  })

  test.each([
    [
      'an unknown field',
      'says: 制定依据',
      'say: 制定依据',
      ['x.yaml:18 charter.basis says: Missing', 'x.yaml:18 charter.basis say: There is no such field'],
    ],
    [
      'unless on what is no principle',
      'with: { over: 2/3 }',
      'with: { over: 2/3 }, unless: { who: mayor }',
      ['x.yaml:19 meeting.quorum unless: Only a principle can be set aside'],
    ],
    [
      'a lapse on what is no deadline',
      'with: { over: 2/3 }',
      'with: { over: 2/3 }, lapse: void',
      ['x.yaml:19 meeting.quorum lapse: Only a deadline can lapse'],
    ],
    [
      'a deadline without length',
      ', with: { wd: 3, before: meeting }',
      '',
      ['x.yaml:20 topic.materials with: A deadline has to give its length or date'],
    ],
    [
      'a share that is none',
      'over: 2/3',
      'over: half',
      ['x.yaml:19 meeting.quorum with.over: Should be a share such as 1/2 or 50%'],
    ],
    [
      'a moment that is none',
      'before: meeting',
      'before: 5',
      ['x.yaml:20 topic.materials with.before: Should name a moment, or a day of the year as MM-DD'],
    ],
    [
      'a pair the wrong way round',
      'per_year: [1, 2]',
      'per_year: [2, 1]',
      ['x.yaml:23 meeting.yearly with.per_year: Should be a number not below zero, [from, to], or null'],
    ],
    [
      'law without saying which',
      ', cite: 示例条例7条, checked: secondary',
      '',
      [
        'x.yaml:23 meeting.yearly cite: Has to name the law',
        'x.yaml:23 meeting.yearly checked: Has to say whether the law was read',
      ],
    ],
    [
      'a citation without law',
      'with: { over: 2/3 }',
      'with: { over: 2/3 }, cite: 某法',
      ['x.yaml:19 meeting.quorum cite: Belongs to source: law only'],
    ],
    [
      'a release by what allows no exception',
      'released_by: topic.late',
      'released_by: meeting.quorum',
      ['x.yaml:20 topic.materials released_by: meeting.quorum is no principle, so no exception to it can release this'],
    ],
    [
      'policy that works as a gate',
      'force: policy, works_as: policy',
      'force: policy, works_as: gate',
      ['x.yaml:18 charter.basis works_as: What is declaratory works as policy, and nothing else does'],
    ],
    [
      'chapters that overlap',
      'articles: [3, 6]',
      'articles: [2, 6]',
      ['x.yaml:15 chapters.2.articles: Overlaps chapter 1'],
    ],
    [
      'a chapter that ends before it starts',
      'articles: [1, 2]',
      'articles: [2, 1]',
      [
        'x.yaml:14 chapters.1.articles: The first article comes after the last',
        'x.yaml:18 charter.basis article: Article 1 is in no chapter',
      ],
    ],
    [
      'office hours the wrong way round',
      "close: '17:00'",
      "close: '08:00'",
      ['x.yaml:12 office_hours.close: Should be later than open'],
    ],
    [
      'a value below its key: the line of the key',
      'level: county',
      'level:\n    region',
      ['x.yaml:3 government.level: Invalid option: expected one of "nation"|"province"|"city"|"county"|"township"'],
    ],
    [
      'a date that does not exist',
      'adopted: 2024-03-01',
      'adopted: 2024-02-30',
      ['x.yaml:7 instrument.adopted: Invalid ISO date'],
    ],
    ['a missing section', "office_hours: { open: '09:00', close: '17:00' }", '', ['x.yaml:2 office_hours: Missing']],
    ['a norm without id', 'id: charter.basis, ', '', ['x.yaml:18 norms.0.id: Missing']],
    [
      'an article that is no number',
      'article: 1, force',
      'article: one, force',
      ['x.yaml:18 charter.basis article: Invalid input: expected number, received string'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(alter(from, to)).toEqual(expected)
  })

  test('tells it in Chinese as well', () => {
    const checked = checkRulebook(
      altered({ 'level: county': 'level: region', '制定依据, en: Basis': '制定依据' }),
      'x.yaml',
    )
    expect(checked).toEqual({
      problems: [
        {
          file: 'x.yaml',
          line: 3,
          field: 'government.level',
          says: {
            zh: '无效选项：期望以下之一 "nation"|"province"|"city"|"county"|"township"',
            en: 'Invalid option: expected one of "nation"|"province"|"city"|"county"|"township"',
          },
        },
        { file: 'x.yaml', line: 18, norm: 'charter.basis', field: 'en', says: { zh: '缺少此项', en: 'Missing' } },
      ],
    })
  })

  test('a principle whose silence is consent needs nobody to set it aside', () => {
    expect(alter(', lapse: consent', '')).toEqual([
      'x.yaml:22 opinion.reply unless: A principle has to say who may set it aside',
    ])
    expect(problemsOf(exampleSource(2024))).toEqual([])
  })
})

describe('what is no rulebook at all', () => {
  test.each([
    ['an empty file', '', 'x.yaml:1 Invalid input: expected object, received null'],
    ['a list', '- a\n- b', 'x.yaml:1 Invalid input: expected object, received array'],
    ['broken YAML', 'a: b\nc: [', 'x.yaml:2 Not valid YAML'],
    ['a key given twice', 'a: 1\na: 2', 'x.yaml:2 Not valid YAML: Map keys must be unique'],
    [
      'an endless alias',
      `a: &a [x, x]\n${'bcdefghij'
        .split('')
        .map((k, i) => `${k}: &${k} [${`*${'abcdefghij'[i]}, `.repeat(9)}1]`)
        .join('\n')}`,
      'x.yaml:1 Cannot be unfolded',
    ],
    ['two million characters', '#'.repeat(2_000_001), 'x.yaml:1 The file is longer than'],
  ])('%s is refused with a line', (_, source, start) => {
    expect(problemsOf(source)[0]?.replaceAll(/\n[^]*/g, '')).toMatch(
      new RegExp(`^${start.replaceAll(/[.[(]/g, '\\$&')}`),
    )
  })

  test('loading it faults with every problem in the message', () => {
    expect(() => loadRulebook(import.meta.filename)).toThrow(RulebookFault)
    expect(() => loadRulebook('no/such/file.yaml')).toThrow(/ENOENT/)
  })
})
