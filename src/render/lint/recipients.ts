import { kindAtEnd } from '../import/recognise/words.ts'
import type { Draft } from '../import/draft.ts'
import { found, standard, type Finding } from './finding.ts'

const clause = standard('7.3.2')
const addressed = ['请示', '报告', '函', '批复', '通知']

/** 主送机关: commas between the groups, a full-width colon after the last. */
export function recipientsFindings({ recipients, title }: Draft): readonly Finding[] {
  const [first] = title
  const kind = kindAtEnd(title.map(({ text }) => text).join(''))
  if (!recipients) {
    if (!first || kind === undefined || !addressed.includes(kind)) return []
    return [
      found(
        'recipients.missing',
        clause,
        first,
        { zh: `${kind}没有主送机关`, en: `A ${kind} without recipients` },
        {
          zh: '在标题下顶格写主送机关，后面用全角冒号',
          en: 'Below the title name the recipients, with a full-width colon',
        },
        false,
      ),
    ]
  }
  const plain = `${recipients.text
    .slice(0, -1)
    .replace(/[,;；]\s*/g, '，')
    .replace(/[。.]$/, '')}：`
  const wayOut = { zh: `改为「${plain}」`, en: `Write ${plain}` }
  const list = recipients.text.replace(/[:：]$/, '')
  const findings: Finding[] = []
  if (!recipients.text.endsWith('：'))
    findings.push(
      found(
        'recipients.colon',
        clause,
        recipients,
        { zh: '最后一个主送机关后应当用全角冒号', en: 'A full-width colon stands after the last recipient' },
        wayOut,
      ),
    )
  if (/[,;；。.]/.test(list))
    findings.push(
      found(
        'recipients.commas',
        clause,
        recipients,
        {
          zh: '主送机关之间，同类用顿号、不同类用全角逗号',
          en: 'Recipients of one kind are parted by 、, kinds by a full-width comma',
        },
        wayOut,
      ),
    )
  return findings
}
