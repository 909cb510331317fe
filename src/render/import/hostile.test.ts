import { asyncProperty, assert, array, constantFrom, integer, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { lint } from '../lint/index.ts'
import { noticeTyped } from './drafts/notice-typed.ts'
import { fromDocx, fromText } from './index.ts'

it('a Word file spoilt anywhere is taken in or refused, and nothing is thrown', async () => {
  const spoilt = array(integer({ min: 0, max: noticeTyped.length * 256 - 1 }), { minLength: 1, maxLength: 20 })
  await assert(
    asyncProperty(spoilt, async (changes) => {
      const bytes = noticeTyped.slice()
      for (const change of changes) bytes[Math.floor(change / 256)] = change % 256
      const imported = await fromDocx(bytes)
      expect('refused' in imported || lint(imported).length >= 0).toBe(true)
    }),
    { numRuns: 60 },
  )
})

const words = constantFrom(
  '一、',
  '（一）',
  '1.',
  '（1）',
  '附件',
  '附件：',
  '附件1',
  '抄送：',
  '签发人：',
  '县政府：',
  '〔2022〕',
  '号',
  '关于',
  '的通知',
  '2022年3月10日',
  '印发',
  '。',
  '，',
  '\t',
  '　　',
  '(',
  '"',
  '甲',
  '乙丙',
)
const paper = array(string({ unit: words, maxLength: 6 }), { maxLength: 12 }).map((lines) => `甲\n${lines.join('\n')}`)

it('a table behind the date is kept', () => {
  const imported = fromText('甲\n2022年3月10日\n一、\t\n一、\t')
  if ('refused' in imported) throw new Error(imported.refused.says.zh)
  expect(imported.draft.body.at(-1)).toMatchObject({
    type: 'table',
    rows: [
      ['一、', ''],
      ['一、', ''],
    ],
  })
})

it('names of signers on the line of the number and below it are both kept', () => {
  const imported = fromText('甲文件\n印发〔2022〕1号 张三\n签发人：李四')
  if ('refused' in imported) throw new Error(imported.refused.says.zh)
  expect(imported.draft.signers?.text).toBe('张三、签发人：李四')
})

it('whatever stands in a text, every character of its body is kept or accounted for', () => {
  assert(
    property(paper, (text) => {
      const imported = fromText(text)
      if ('refused' in imported) throw new Error(imported.refused.says.zh)
      const { draft } = imported
      const parts = [
        draft.mark,
        draft.urgency,
        draft.number,
        draft.signers,
        ...draft.title,
        draft.recipients,
        ...draft.attachmentList,
        ...draft.signatures,
        draft.date,
        draft.note,
        draft.copies,
        draft.printed,
        ...draft.attachments.flatMap(({ head, title }) => [head, title]),
      ].map((line) => line?.text ?? '')
      const blocks = [draft.body, ...draft.attachments.map(({ body }) => body)]
        .flat()
        .flatMap((block) =>
          block.type === 'paragraph'
            ? [block.mark?.typed ?? '', block.text]
            : [block.caption ?? '', ...block.rows.flat()],
        )
      const letters = (all: string): string => [...all.replace(/[^\p{Script=Han}0-9]/gu, '')].sort().join('')
      // The word 附件 before the list is the list's own and is not kept with its entries.
      const without = (all: string): string => letters(all.replaceAll(/附件(?=：)/g, ''))
      expect(without([...parts, ...blocks].join('\n'))).toBe(without(text))
    }),
    { numRuns: 400 },
  )
})
