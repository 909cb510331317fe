import type { Draft, DraftLine } from '../import/draft.ts'
import { writtenDate } from '../import/recognise/written-date.ts'
import { chineseDate } from '../wording/phrase.ts'
import { found, standard, type Finding } from './finding.ts'
import { linesOf } from './lines.ts'

const clause = standard('7.3.5.4')

/** 成文日期: Arabic digits, the year in full, no zeros before month and day. */
export function dateFindings(draft: Draft): readonly Finding[] {
  const { date, signatures } = draft
  return [
    ...(date ? form(date) : []),
    ...(!date && signatures[0]
      ? [
          found(
            'date.missing',
            standard('7.3.5'),
            signatures[0],
            { zh: '有署名而没有成文日期', en: 'There is a signature and no date' },
            { zh: '在署名下写会议通过或者签发的日期', en: 'Below the signature comes the day of adoption or signing' },
          ),
        ]
      : []),
    ...linesOf(draft).flatMap(padded),
  ]
}

function form(line: DraftLine): readonly Finding[] {
  const iso = writtenDate(line.text)
  const say = (check: string, zh: string, en: string): readonly Finding[] => [
    found(
      check,
      clause,
      line,
      { zh, en },
      iso === undefined
        ? { zh: '写成 2022年3月10日 的样式', en: 'Write it like 2022年3月10日' }
        : { zh: `改为「${chineseDate(iso)}」`, en: `Write ${chineseDate(iso)}` },
    ),
  ]
  if (iso === undefined) return say('date.day', '没有这一天', 'There is no such day')
  if (/[〇○零一二三四五六七八九十]/.test(line.text))
    return say('date.arabic', '成文日期应当用阿拉伯数字', 'The date is written in Arabic digits')
  if (!/年.*月.*日/.test(line.text))
    return say('date.form', '成文日期应当写明年、月、日', 'The date is written with 年, 月 and 日')
  return [
    ...(/[０-９]/.test(line.text)
      ? say('date.digits', '应当用半角阿拉伯数字', 'Digits are ordinary ones, not full-width')
      : []),
    ...(/[年月]\s*[0０]/.test(line.text)
      ? say('date.padded', '月、日不编虚位，1 不编为 01', 'Month and day are not padded with zeros')
      : []),
  ]
}

const inText = /\d{4}年(?:0\d月(?:\d{1,2}日)?|\d{1,2}月0\d日)/g

const padded = (line: DraftLine): readonly Finding[] =>
  (line.text.match(inText) ?? []).map((text) =>
    found(
      'date.cited',
      clause,
      { ...line, text },
      { zh: '文中日期的月、日不编虚位', en: 'Dates in the text are not padded with zeros' },
      { zh: `改为「${text.replaceAll(/([年月])0/g, '$1')}」`, en: `Write ${text.replaceAll(/([年月])0/g, '$1')}` },
    ),
  )
