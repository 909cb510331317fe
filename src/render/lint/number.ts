import { numberLine } from '../import/recognise/words.ts'
import type { Draft, DraftLine } from '../import/draft.ts'
import { found, standard, type Finding } from './finding.ts'
import { linesOf } from './lines.ts'

const clause = standard('7.2.5')

/** 发文字号: the year whole in 〔〕, no 第, no zero before the number, 号 behind it. */
export function numberFindings({ number, ...draft }: Draft): readonly Finding[] {
  return [...(number ? own(number) : []), ...linesOf(draft as Draft).flatMap(cited)]
}

function own(line: DraftLine): readonly Finding[] {
  const parts = numberLine.exec(line.text)?.groups
  if (!parts) return []
  const { mark = '', open = '', close = '', year = '', before, number = '' } = parts
  const plain = `${mark}〔${year.normalize('NFKC')}〕${number.normalize('NFKC').replace(/^0+/, '')}号`
  const wayOut = { zh: `改为「${plain}」`, en: `Write ${plain}` }
  const findings: Finding[] = []
  const say = (check: string, zh: string, en: string) => findings.push(found(check, clause, line, { zh, en }, wayOut))
  if (open !== '〔' || close !== '〕')
    say(
      'number.brackets',
      `年份应当用六角括号〔〕，现为「${open}${close}」`,
      `The year stands in 〔〕, not in ${open}${close}`,
    )
  if (year.normalize('NFKC').length !== 4 || /年\s*[〕］\]】）)﹞]/.test(line.text))
    say('number.year', '年份应当标全称，不写「年」字', 'The year is written in full, without 年')
  if (before !== undefined) say('number.ordinal', '序号前不加「第」字', 'There is no 第 before the number')
  if (/^[0０]/.test(number)) say('number.padded', '序号不编虚位，1 不编为 01', 'The number is not padded with zeros')
  if (/[０-９]/.test(line.text))
    say('number.digits', '应当用半角阿拉伯数字', 'Digits are ordinary ones, not full-width')
  return findings
}

const inText = /[\p{Script=Han}]{1,12}[［[【（(﹝]\s*(?:19|20)\d{2}\s*[］\]】）)﹞]\s*第?\s*\d{1,5}\s*号/gu

/** Other documents that the text cites. */
const cited = (line: DraftLine): readonly Finding[] =>
  (line.text.match(inText) ?? []).map((text) =>
    found(
      'number.cited',
      clause,
      { ...line, text },
      { zh: '引用的发文字号年份应当用六角括号〔〕', en: 'The year of a cited number stands in 〔〕' },
      {
        zh: `改为「${text.replace(/[［[【（(﹝]/, '〔').replace(/[］\]】）)﹞]/, '〕')}」`,
        en: 'Put the year in 〔〕',
      },
    ),
  )
