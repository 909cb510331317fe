import { kindAtEnd } from '../import/recognise/words.ts'
import type { Draft } from '../import/draft.ts'
import { writtenDate } from '../import/recognise/written-date.ts'
import { chineseDate } from '../wording/phrase.ts'
import { found, regulation, standard, type Finding } from './finding.ts'

/** 签发人, 紧急程度, 署名, 附注: what stands around the text. */
export function endingFindings(draft: Draft): readonly Finding[] {
  return [
    ...signers(draft),
    ...urgency(draft),
    ...signature(draft),
    ...note(draft),
    ...copies(draft),
    ...printed(draft),
  ]
}

/** 上行文 carries who signed it; a draft that has neither head nor number yet is not judged. */
function signers({ form, number, mark, signers: named, title }: Draft): readonly Finding[] {
  const kind = kindAtEnd(title.map(({ text }) => text).join(''))
  const up = form === undefined ? kind === '请示' || kind === '报告' : form === 'up'
  const at = number ?? mark ?? title[0]
  if (!up || named || !at || (form === undefined && !number && !mark)) return []
  return [
    found(
      'signers.missing',
      `${regulation('9（六）')}；${standard('7.2.6')}`,
      at,
      { zh: '上行文没有标注签发人', en: 'A paper upward does not say who signed it' },
      { zh: '在发文字号同一行右侧标「签发人：姓名」', en: 'On the line of the number, at the right: 签发人：name' },
    ),
  ]
}

function urgency({ urgency: line }: Draft): readonly Finding[] {
  if (!line || /^(特\s*急|加\s*急)$/.test(line.text)) return []
  return [
    found(
      'urgency.word',
      regulation('9（三）'),
      line,
      { zh: '紧急程度只有特急、加急', en: 'Urgency is 特急 or 加急' },
      { zh: '改为「特急」或者「加急」', en: 'Write 特急 or 加急' },
    ),
  ]
}

/** The issuer in the title and the one who signs are the same. */
function signature({ title, signatures, form }: Draft): readonly Finding[] {
  const text = title.map((line) => line.text).join('')
  const issuer = text.slice(0, Math.max(0, text.indexOf('关于'))).replace(/\s/g, '')
  const [first] = signatures
  if (issuer === '' || !first || form === 'order' || form === 'minutes') return []
  const missing = signatures.filter((line) => !issuer.includes(line.text.replace(/[（(].*?[）)]|\s/g, '')))
  return missing.slice(0, 1).map((line) =>
    found(
      'signature.differs',
      regulation('9（十一）'),
      line,
      {
        zh: `署名与标题中的发文机关「${issuer}」不一致`,
        en: `The signature is not the issuer of the title (${issuer})`,
      },
      { zh: '署名用发文机关全称或者规范化简称，与标题一致', en: 'Sign with the name that the title has' },
      false,
    ),
  )
}

function note({ note: line }: Draft): readonly Finding[] {
  if (!line || /^（.*）$/s.test(line.text)) return []
  return [
    found(
      'note.brackets',
      standard('7.3.6'),
      line,
      { zh: '附注应当加全角圆括号', en: 'The note stands in full-width brackets' },
      { zh: `改为「（${line.text.replace(/^[（(]|[）)]$/g, '')}）」`, en: 'Put it in （）' },
    ),
  ]
}

function copies({ copies: line }: Draft): readonly Finding[] {
  if (!line) return []
  const clause = standard('7.4.2')
  const findings: Finding[] = []
  if (!line.text.endsWith('。'))
    findings.push(
      found(
        'copies.stop',
        clause,
        line,
        { zh: '最后一个抄送机关后应当用句号', en: 'A full stop stands after the last organ in 抄送' },
        { zh: '在最后加「。」', en: 'End it with 。' },
      ),
    )
  if (/[,;:]/.test(line.text))
    findings.push(
      found(
        'copies.commas',
        clause,
        line,
        {
          zh: '抄送机关之间和「抄送」后应当用全角标点',
          en: 'Full-width marks stand between the organs and after 抄送',
        },
        { zh: '改为全角逗号、冒号', en: 'Write ， and ：' },
      ),
    )
  return findings
}

function printed({ printed: line, date }: Draft): readonly Finding[] {
  if (!line) return []
  const clause = standard('7.4.3')
  const [, by = '', on = ''] =
    /^(.*?)\s*([0-9０-９〇○零一二三四五六七八九]{4}\s*年.*?日)\s*印\s*发$/.exec(line.text) ?? []
  const printedOn = writtenDate(on)
  const signedOn = date && writtenDate(date.text)
  const findings: Finding[] = []
  if (by.trim() === '')
    findings.push(
      found(
        'printed.organ',
        clause,
        line,
        { zh: '没有印发机关', en: 'It does not say who printed it' },
        { zh: '左侧写印发机关（一般是办公室）', en: 'Name the printing office at the left' },
      ),
    )
  if (printedOn !== undefined && signedOn !== undefined && printedOn < signedOn)
    findings.push(
      found(
        'printed.before-date',
        clause,
        line,
        {
          zh: `印发日期早于成文日期 ${chineseDate(signedOn)}`,
          en: `It was printed before it was signed (${signedOn})`,
        },
        { zh: '核对成文日期和送往印制的日期', en: 'Check the day of signing and the day it went to print' },
      ),
    )
  if (/[年月]\s*[0０]|[〇○零一二三四五六七八九]{4}年/.test(on))
    findings.push(
      found(
        'printed.form',
        clause,
        line,
        {
          zh: '印发日期应当用阿拉伯数字，月、日不编虚位',
          en: 'The day of printing is in Arabic digits without padding',
        },
        printedOn === undefined
          ? { zh: '改为阿拉伯数字', en: 'Write Arabic digits' }
          : { zh: `改为「${chineseDate(printedOn)}印发」`, en: `Write ${chineseDate(printedOn)}印发` },
      ),
    )
  return findings
}
