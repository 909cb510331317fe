import type { Paper } from '../contract.ts'
import type { Draft, DraftBlock, DraftLine } from '../import/draft.ts'
import { chineseDate, documentNumber } from '../wording/phrase.ts'
import type { Place } from './finding.ts'

const line = (text: string, field: string, zh: string, en: string): DraftLine => ({ text, place: { field, zh, en } })

/** A structured paper as the linter reads papers: every element in the words that will be printed. */
export function draftOf(paper: Paper): Draft {
  const { number, signers, recipients, copies, date, note, printedBy, printedOn } = paper
  return {
    form: paper.form,
    ...(number && { number: line(documentNumber(number), 'number', '发文字号', 'number') }),
    ...(signers.length > 0 && { signers: line(`签发人：${signers.join('、')}`, 'signers', '签发人', 'signers') }),
    title: paper.title.split('\n').map((text) => line(text, 'title', '标题', 'title')),
    ...(recipients.length > 0 && {
      recipients: line(`${recipients.join('，')}：`, 'recipients', '主送机关', 'recipients'),
    }),
    body: blocksOf(paper.body, 'body', { zh: '正文', en: 'body' }),
    attachmentList: paper.attachments.map(({ title }, i) =>
      line(
        paper.attachments.length > 1 ? `${i + 1}.${title}` : title,
        `attachments.${i}.title`,
        `附件说明第 ${i + 1} 项`,
        `attachment ${i + 1}`,
      ),
    ),
    signatures: paper.signatures.map(({ name }, i) => line(name, `signatures.${i}`, '发文机关署名', 'signature')),
    ...(date !== null && { date: line(chineseDate(date), 'date', '成文日期', 'date') }),
    ...(note !== undefined && { note: line(`（${note}）`, 'note', '附注', 'note') }),
    ...(copies.length > 0 && { copies: line(`抄送：${copies.join('，')}。`, 'copies', '抄送机关', 'copies') }),
    ...(printedOn !== undefined && {
      printed: line(
        `${printedBy ?? ''} ${chineseDate(printedOn)}印发`,
        'printedOn',
        '印发机关和印发日期',
        'print line',
      ),
    }),
    // Heads and titles of attachment pages are made from the list, so they cannot differ from it.
    attachments: paper.attachments.flatMap((attachment, i) =>
      attachment.bound && attachment.body
        ? [
            {
              head: line(
                `附件${paper.attachments.length > 1 ? i + 1 : ''}`,
                `attachments.${i}`,
                `附件 ${i + 1}`,
                `attachment ${i + 1}`,
              ),
              title: line(
                attachment.title,
                `attachments.${i}.title`,
                `附件 ${i + 1} 标题`,
                `title of attachment ${i + 1}`,
              ),
              body: blocksOf(attachment.body, `attachments.${i}.body`, {
                zh: `附件 ${i + 1} `,
                en: `attachment ${i + 1}`,
              }),
            },
          ]
        : [],
    ),
    ...(paper.attachments.some(({ bound, body }) => !bound || !body) && { attachmentsElsewhere: true }),
  }
}

function blocksOf(blocks: Paper['body'], field: string, part: { zh: string; en: string }): readonly DraftBlock[] {
  return blocks.map((block, i): DraftBlock => {
    const place: Place = {
      field: `${field}.${i}`,
      zh: `${part.zh}第 ${i + 1} 段`,
      en: `${part.en}, paragraph ${i + 1}`,
    }
    if (block.type === 'paragraph')
      return { type: 'paragraph', level: block.level, text: `${block.text}${block.runIn ?? ''}`, place }
    return {
      type: 'table',
      ...(block.caption !== undefined && { caption: block.caption }),
      rows: [block.columns.map(({ title }) => title), ...block.rows],
      place,
    }
  })
}
