import type { Draft, DraftBlock, DraftParagraph } from '../import/draft.ts'
import { readMark } from '../level/mark.ts'
import { chineseNumeral } from '../wording/numeral.ts'
import { found, standard, type Finding } from './finding.ts'

const clause = standard('7.3.3')
const proper: Readonly<Record<1 | 2 | 3 | 4, (n: number) => string>> = {
  1: (n) => `${chineseNumeral(n)}、`,
  2: (n) => `（${chineseNumeral(n)}）`,
  3: (n) => `${n}.`,
  4: (n) => `（${n}）`,
}

/** 结构层次: 一、 （一） 1. （1）, in this order and without gaps. */
export const levelFindings = ({ body, attachments }: Draft): readonly Finding[] =>
  [body, ...attachments.map((attachment) => attachment.body)].flatMap(within)

function within(blocks: readonly DraftBlock[]): readonly Finding[] {
  const counts = [0, 0, 0, 0]
  let level = 0
  return blocks.flatMap((block) => {
    if (block.type === 'table') return []
    if (block.level === 0) return typed(block)
    const findings = [...marks(block), ...order(block, counts), ...jump(block, level)]
    level = block.level
    return findings
  })
}

const lineOf = ({ mark, text, place }: DraftParagraph) => ({ text: `${mark?.typed ?? ''}${text}`, place })

function marks(block: DraftParagraph): readonly Finding[] {
  if (!block.mark || block.level === 0) return typed(block)
  const right = proper[block.level](block.mark.number)
  // The dot behind a figure is printed in either width.
  if (block.mark.typed === right || block.mark.typed === right.replace('.', '．')) return typed(block)
  return [
    found(
      'levels.mark',
      clause,
      lineOf(block),
      { zh: `序号「${block.mark.typed}」写法不对`, en: `The number “${block.mark.typed}” is not written properly` },
      { zh: `改为「${right}」`, en: `Write ${right}` },
    ),
  ]
}

function order(block: DraftParagraph, counts: number[]): readonly Finding[] {
  const expected = (counts[block.level - 1] ?? 0) + 1
  counts[block.level - 1] = block.mark?.number ?? expected
  counts.fill(0, block.level)
  if (!block.mark || block.mark.number === expected) return []
  return [
    found(
      'levels.order',
      clause,
      lineOf(block),
      {
        zh: `序号应当是第 ${expected}，现为「${block.mark.typed}」`,
        en: `Number ${expected} was to come here, not “${block.mark.typed}”`,
      },
      { zh: '检查是否漏段或者重号，按顺序编号', en: 'See whether a paragraph is missing or a number stands twice' },
    ),
  ]
}

function jump(block: DraftParagraph, before: number): readonly Finding[] {
  if (block.level <= before + 1) return []
  return [
    found(
      'levels.jump',
      clause,
      lineOf(block),
      { zh: `从第 ${before} 层直接到第 ${block.level} 层`, en: `Level ${block.level} follows level ${before}` },
      { zh: '层次依次用「一、」「（一）」「1.」「（1）」', en: 'The levels come in the order 一、 （一） 1. （1）' },
      false,
    ),
  ]
}

/** A number that stands in the text although numbers are generated: it would be printed twice, or not as a level. */
function typed(block: DraftParagraph): readonly Finding[] {
  const mark = readMark(block.text)
  if (!mark) return []
  return [
    found(
      'levels.typed',
      clause,
      lineOf(block),
      { zh: `「${mark.typed}」是手工输入的序号，没有成为层次`, en: `“${mark.typed}” was typed and is not a level` },
      { zh: '删去序号，把本段设为相应层次', en: 'Delete it and give the paragraph its level' },
    ),
  ]
}
