import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadRulebook, placeInstrumentText } from './index.ts'
import { longestIncreasing } from './increasing.ts'
import { examplePath } from './fixtures/example.ts'

const rulebook = loadRulebook(examplePath(2024))
const place = (text: string) => {
  const { chapters, articles, unplaced, missing } = placeInstrumentText(text, rulebook)
  return {
    chapters: chapters.map((c) => `${c.line} ${c.number} ${c.title}`),
    articles: Object.fromEntries(articles),
    unplaced: unplaced.map((l) => `${l.line} ${l.text}`),
    missing,
  }
}

const clean = `示例县人民政府工作规则

第一章 总则
第一条 为了示例，制定本规则。
第二条 本规则适用于示例。
第二章 会议制度
第三条 会议的任务是：
（一）讨论；
（二）决定。
出席人数须过半。
第四条 议题提前报送。
第五条 逾期视为同意。
第六条 每年一至两次。
`
const cleanArticles = {
  1: '为了示例，制定本规则。',
  2: '本规则适用于示例。',
  3: '会议的任务是：\n（一）讨论；\n（二）决定。\n出席人数须过半。',
  4: '议题提前报送。',
  5: '逾期视为同意。',
  6: '每年一至两次。',
}
const whole = {
  chapters: ['3 1 总则', '6 2 会议制度'],
  articles: cleanArticles,
  unplaced: ['1 示例县人民政府工作规则'],
  missing: [],
}

describe('marks', () => {
  test('第 N 条 under 第 N 章', () => {
    expect(place(clean)).toEqual(whole)
  })

  test.each<[string, (text: string) => string]>([
    ['N、 instead of 第 N 条', (t) => t.replaceAll(/^第(.)条 /gm, '$1、')],
    [
      'half-width marks and digits',
      (t) => t.replaceAll(/^第(.)条 /gm, (_, n: string) => `${'一二三四五六'.indexOf(n) + 1}. `),
    ],
    ['spaces inside the marks', (t) => t.replaceAll(/^第(.)([条章]) /gm, '　第 $1　$2   ').replaceAll('总则', '总 则')],
    ['CRLF and a byte order mark', (t) => `\uFEFF${t.replaceAll('\n', '\r\n')}`],
    ['a chapter that lost its number', (t) => t.replace('第一章', '第　章')],
    ['a chapter that lost its whole mark', (t) => t.replace('第二章 ', '')],
    ['an article that lost its number', (t) => t.replace('第四条', '第 条')],
    ['an article N、 that lost its number', (t) => t.replaceAll(/^第(.)条 /gm, '$1、').replace('四、', '、')],
    ['the mark on a line of its own', (t) => t.replace('第四条 ', '第四条\n')],
  ])('%s: every article is found', (_, write) => {
    expect(place(write(clean))).toEqual(whole)
  })
})

describe('what only looks like a mark', () => {
  test('a list inside an article, and a sentence that begins with a reference', () => {
    const text = clean
      .replaceAll(/^第(.)条 /gm, '$1、')
      .replace('（一）讨论；\n（二）决定。', '一、讨论；\n二、决定。\n第二条所称会议不在此列。\n1.5倍也不是。')
    expect(place(text).articles).toEqual({
      ...cleanArticles,
      3: '会议的任务是：\n一、讨论；\n二、决定。\n第二条所称会议不在此列。\n1.5倍也不是。\n出席人数须过半。',
    })
  })

  test('in a text with 第 N 条, N、 is only ever a list', () => {
    expect(place(clean.replace('（一）讨论；', '四、讨论；')).articles[3]).toBe(
      '会议的任务是：\n四、讨论；\n（二）决定。\n出席人数须过半。',
    )
    const list = '一、甲。\n二、乙。\n三、丙。\n四、丁。\n五、戊。\n六、己。'
    const short = clean.replace('（一）讨论；', list).replace('第五条 逾期视为同意。\n', '')
    expect(place(short)).toMatchObject({
      articles: { 3: `会议的任务是：\n${list}\n（二）决定。\n出席人数须过半。` },
      missing: [5],
    })
  })

  test('an item needs no full stop to belong to its article', () => {
    expect(place(clean.replace('（一）讨论；', '（一）讨论')).articles[3]).toBe(
      '会议的任务是：\n（一）讨论\n（二）决定。\n出席人数须过半。',
    )
  })
})

describe('what cannot be placed is reported, not guessed', () => {
  test('page furniture and signatures', () => {
    expect(place(`${clean}扫码浏览本页\n2024年3月5日\n`).unplaced).toEqual([
      '1 示例县人民政府工作规则',
      '14 扫码浏览本页',
      '15 2024年3月5日',
    ])
  })

  test('an article that the rulebook does not have, with all that follows it', () => {
    const { articles, unplaced } = place(`${clean}第七条 多出一条。\n又一段。\n`)
    expect(articles).toEqual(cleanArticles)
    expect(unplaced).toEqual(['1 示例县人民政府工作规则', '14 第七条 多出一条。', '15 又一段。'])
  })

  test('two articles of which one lost its number', () => {
    const { articles, unplaced, missing } = place(
      clean.replace('第四条 议题提前报送。\n', '').replace('第五条', '第条'),
    )
    expect({ articles: Object.keys(articles), unplaced, missing }).toEqual({
      articles: ['1', '2', '3', '6'],
      unplaced: ['1 示例县人民政府工作规则', '11 第条 逾期视为同意。'],
      missing: [4, 5],
    })
  })

  test('an article without words counts as missing', () => {
    expect(place(clean.replace('第四条 议题提前报送。', '第四条')).missing).toEqual([4])
  })

  test('an empty text has nothing', () => {
    expect(place('')).toEqual({ chapters: [], articles: {}, unplaced: [], missing: [1, 2, 3, 4, 5, 6] })
  })

  test('no line is ever lost: each is a heading, in an article, or reported', () => {
    const piece = fc.constantFrom(
      '第一章 总则',
      '第二章',
      '第一条 甲。',
      '第三条 乙',
      '第条 丙。',
      '二、丁。',
      '（一）戊',
      '、己。',
      '庚',
      '第九条 辛。',
      '',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const { chapters, articles, unplaced } = placeInstrumentText(lines.join('\n'), rulebook)
        const kept = [...articles.values()].join('\n') + unplaced.map((l) => l.text).join('\n')
        const sum = (char: string, text: string) => text.split(char).length - 1
        for (const char of '甲乙丙丁戊己庚辛') expect(sum(char, kept)).toBe(sum(char, lines.join('')))
        expect(chapters.length + unplaced.length).toBeLessThanOrEqual(lines.length)
      }),
    )
  })
})

test('the longest run that counts up is found (against trying every choice)', () => {
  const best = (values: number[]): number => {
    let most = 0
    for (let mask = 0; mask < 1 << values.length; mask++) {
      const picked = values.filter((_, i) => mask & (1 << i))
      if (picked.every((v, i) => i === 0 || picked[i - 1]! < v)) most = Math.max(most, picked.length)
    }
    return most
  }
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }), (values) => {
      const picked = longestIncreasing(values).map((i) => values[i]!)
      expect(picked.every((v, i) => i === 0 || picked[i - 1]! < v)).toBe(true)
      expect(picked.length).toBe(best(values))
    }),
  )
})
