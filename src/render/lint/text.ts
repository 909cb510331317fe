import type { Draft, DraftLine } from '../import/draft.ts'
import { found, regulation, standard, type Finding } from './finding.ts'
import { linesOf } from './lines.ts'

/** Digits and marks in running text. */
export const textFindings = (draft: Draft): readonly Finding[] => linesOf(draft).flatMap(inLine)

const wrongDigits = /[０-９Ａ-Ｚａ-ｚ]+/u
const halfWidth =
  /(?<=[\p{Script=Han}》”）])[,;:?!()](?=[\p{Script=Han}《“（\d]|$)|(?<=\p{Script=Han}|^)[(](?=\p{Script=Han})|(?<=\p{Script=Han})[)]/u

function inLine(line: DraftLine): readonly Finding[] {
  const findings: Finding[] = []
  const digits = wrongDigits.exec(line.text)?.[0]
  if (digits !== undefined)
    findings.push(
      found(
        'text.digits',
        regulation('20（四）'),
        line,
        { zh: `「${digits}」是全角数字或者字母`, en: `“${digits}” is in full-width characters` },
        { zh: `改为半角「${digits.normalize('NFKC')}」`, en: `Write ${digits.normalize('NFKC')}` },
      ),
    )
  const mark = halfWidth.exec(line.text)?.[0]
  if (mark !== undefined)
    findings.push(
      found(
        'text.punctuation',
        regulation('20（四）'),
        line,
        { zh: `汉字之间用了半角标点「${mark}」`, en: `A half-width “${mark}” stands between Chinese characters` },
        { zh: '改为全角标点', en: 'Write the full-width mark' },
      ),
    )
  if (/["']/.test(line.text) && /\p{Script=Han}/u.test(line.text))
    findings.push(
      found(
        'text.quotes',
        regulation('20（四）'),
        line,
        { zh: '引号是直引号', en: 'Quotation marks are straight' },
        { zh: '改为“”', en: 'Write “ and ”' },
      ),
    )
  if (/此页无正文/.test(line.text))
    findings.push(
      found(
        'text.empty-page',
        standard('7.3.5.5'),
        line,
        { zh: '不能用「此页无正文」的办法安排印章', en: 'A page may not say that it has no text' },
        {
          zh: '调整行距、字距，使署名与正文同处一面',
          en: 'Adjust spacing so that the signature stands on a page with text',
        },
      ),
    )
  return findings
}
