import { kindAtEnd, kindsOfDocument, endsInOrgan } from '../import/recognise/words.ts'
import type { Draft } from '../import/draft.ts'
import { wholePlace } from '../import/piece.ts'
import { found, regulation, standard, type Finding } from './finding.ts'

const parts = regulation('9（七）')
const longest = 80

/** 标题: issuer, matter and kind. An order has none, minutes carry theirs in the mark. */
export function titleFindings({ form, title: lines, mark }: Draft): readonly Finding[] {
  if (form === 'order' || form === 'minutes') return []
  const text = lines.map((line) => line.text).join('')
  const [first] = lines
  if (!first)
    return [
      found(
        'title.missing',
        parts,
        { text: '', place: wholePlace },
        { zh: '没有标题', en: 'There is no title' },
        { zh: '标题写明发文机关、事由和文种', en: 'A title names issuer, matter and kind' },
      ),
    ]
  const line = { text, place: first.place }
  const about = text.indexOf('关于')
  const issuer = about === -1 ? text : text.slice(0, about)
  const findings: Finding[] = []
  if (kindAtEnd(text) === undefined)
    findings.push(
      found(
        'title.kind',
        `${parts}；${regulation('8')}`,
        line,
        { zh: '标题没有以法定文种结尾', en: 'The title does not end with one of the kinds of document' },
        {
          zh: `文种只有：${kindsOfDocument.join('、')}；方案、办法等用「关于印发……的通知」发出`,
          en: 'Plans and measures go out under a notice: 关于印发……的通知',
        },
      ),
    )
  if (about === 0 || (about > 0 && !issuer.split(/[、 　]+/).every((name) => endsInOrgan.test(name.trim()))))
    findings.push(
      found(
        'title.issuer',
        parts,
        line,
        { zh: '标题里没有发文机关名称', en: 'The title does not name the issuer' },
        {
          zh: `在「关于」前写发文机关全称或者规范化简称${mark ? `（${mark.text.replace(/文件$/, '')}）` : ''}`,
          en: 'Name the issuer before 关于',
        },
      ),
    )
  if (about === -1 && !/(公告|通告|公报|令)$/.test(text))
    findings.push(
      found(
        'title.matter',
        parts,
        line,
        { zh: '标题没有用「关于」引出事由', en: 'The title does not say the matter after 关于' },
        { zh: '写成「发文机关＋关于＋事由＋的＋文种」', en: 'Write issuer, 关于, matter, 的 and kind' },
        false,
      ),
    )
  if (/[。，；：！？,;:!?.]/.test(text.replace(/《[^》]*》|“[^”]*”/g, '')))
    findings.push(
      found(
        'title.punctuation',
        standard('7.3.1'),
        line,
        {
          zh: '标题中除书名号、引号、顿号、括号外一般不用标点',
          en: 'A title has no marks but 《》, “”, 、 and brackets',
        },
        { zh: '去掉标点，或者改写', en: 'Leave the mark out, or word it anew' },
        /[。]$/.test(text),
      ),
    )
  if (text.length > longest)
    findings.push(
      found(
        'title.length',
        standard('7.3.1'),
        line,
        {
          zh: `标题 ${text.length} 字，排不进四行`,
          en: `The title has ${text.length} characters: more than four lines`,
        },
        { zh: '概括事由，引用的文件只写简称', en: 'Say the matter shorter; cite documents by their short names' },
        false,
      ),
    )
  return findings
}
