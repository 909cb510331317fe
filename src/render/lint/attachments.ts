import type { Draft, DraftLine } from '../import/draft.ts'
import { found, standard, type Finding } from './finding.ts'
import { textOf } from './lines.ts'

const list = standard('7.3.4')
const page = standard('7.3.7')
const numbered = /^([0-9０-９]{1,2})\s*([.．、,，]?)\s*/

const bare = (text: string): string =>
  text
    .replace(numbered, '')
    .replace(/[。；;，,.]+$/, '')
    .replace(/^《(.*)》$/, '$1')
    .replace(/\s/g, '')

/** 附件说明 against the pages 附件, and what the body says of them. */
export function attachmentFindings(draft: Draft): readonly Finding[] {
  return [
    ...draft.attachmentList.flatMap((line, i) => entry(line, i, draft.attachmentList.length)),
    ...pages(draft),
    ...cited(draft),
  ]
}

function entry(line: DraftLine, i: number, count: number): readonly Finding[] {
  const findings: Finding[] = []
  const [whole, digits, dot] = numbered.exec(line.text) ?? []
  if (/[。；;，,.、]$/.test(line.text))
    findings.push(
      found(
        'attachments.punctuation',
        list,
        line,
        { zh: '附件名称后不加标点符号', en: 'No mark stands after the name of an attachment' },
        { zh: `改为「${line.text.replace(/[。；;，,.、]+$/, '')}」`, en: 'Leave the mark out' },
      ),
    )
  const say = (zh: string, en: string, wayOut: { zh: string; en: string }) =>
    findings.push(found('attachments.number', list, line, { zh, en }, wayOut))
  if (count === 1 && whole !== undefined && dot !== '')
    say('只有一个附件时不编顺序号', 'A single attachment has no number', { zh: '去掉序号', en: 'Leave the number out' })
  if (count > 1 && (whole === undefined || !/^[.．]$/.test(dot ?? '') || digits?.normalize('NFKC') !== String(i + 1)))
    say('多个附件应当用阿拉伯数字依次编号', 'Several attachments are numbered in Arabic digits', {
      zh: `写成「${i + 1}.」`,
      en: `Write ${i + 1}.`,
    })
  return findings
}

function pages({ attachmentList, attachments, attachmentsElsewhere }: Draft): readonly Finding[] {
  const [first] = attachments
  if (!first || attachmentsElsewhere) return []
  if (attachmentList.length !== attachments.length)
    return [
      found(
        'attachments.count',
        page,
        first.head,
        {
          zh: `附件说明列了 ${attachmentList.length} 个附件，后面有 ${attachments.length} 个`,
          en: `${attachmentList.length} attachments are listed, ${attachments.length} follow`,
        },
        { zh: '使附件说明与附件一一对应', en: 'Let the list and the attachments agree' },
      ),
    ]
  return attachments.flatMap(({ head, title }, i) => {
    const findings: Finding[] = []
    const right = `附件${attachments.length > 1 ? i + 1 : ''}`
    if (head.text.replace(/\s/g, '') !== right)
      findings.push(
        found(
          'attachments.head',
          page,
          head,
          {
            zh: `附件首页应当标「${right}」，后面没有冒号`,
            en: `The first page of an attachment says ${right}, without a colon`,
          },
          { zh: `改为「${right}」`, en: `Write ${right}` },
        ),
      )
    const listed = attachmentList[i]
    if (title && listed && bare(title.text) !== bare(listed.text))
      findings.push(
        found(
          'attachments.title',
          page,
          title,
          { zh: `附件标题与附件说明「${listed.text}」不一致`, en: `The title differs from the list: “${listed.text}”` },
          { zh: '改成一致', en: 'Make them agree' },
        ),
      )
    return findings
  })
}

function cited({ body, attachmentList }: Draft): readonly Finding[] {
  return textOf(body).flatMap((line) => {
    const beyond = [...line.text.matchAll(/附件\s*(\d{1,2})/g)]
      .map(([, n]) => Number(n))
      .filter((n) => n > attachmentList.length)
    const none = attachmentList.length === 0 && /(详?见|附)附件|附件为准/.test(line.text)
    if (beyond.length === 0 && !none) return []
    return [
      found(
        'attachments.listed',
        list,
        line,
        { zh: '正文提到的附件没有列入附件说明', en: 'The text names an attachment that is not listed' },
        { zh: '在正文下空一行编排附件说明', en: 'List it one line below the body' },
      ),
    ]
  })
}
