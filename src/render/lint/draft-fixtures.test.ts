import { expect, it } from 'vitest'
import { jointLetter } from '../import/drafts/joint-letter.ts'
import { noticeTyped } from '../import/drafts/notice-typed.ts'
import { requestBrackets } from '../import/drafts/request-brackets.ts'
import { webPaste } from '../import/drafts/web-paste.ts'
import { fromDocx } from '../import/index.ts'
import { lint } from './index.ts'

const drafts: readonly (readonly [name: string, file: Uint8Array, found: readonly string[]])[] = [
  ['a sound notice', noticeTyped, []],
  [
    'a township’s request',
    requestBrackets,
    [
      'number.brackets 第 2 段',
      'number.padded 第 2 段',
      'recipients.colon 第 4 段',
      'levels.mark 第 8 段',
      'levels.mark 第 9 段',
      'levels.mark 第 10 段',
      'text.punctuation 第 5 段',
      'attachments.punctuation 第 12 段',
      'date.arabic 第 14 段',
      'note.brackets 第 15 段',
    ],
  ],
  ['two departments’ letter', jointLetter, ['title.issuer 第 3 段', 'levels.order 第 7 段']],
  ['a copy from a portal', webPaste, ['title.missing 全文', 'levels.jump 第 6 段', 'text.digits 第 4 段']],
]
it.each(drafts)('%s', async (_name, file, found) => {
  const imported = await fromDocx(file)
  if ('refused' in imported) throw new Error(imported.refused.says.zh)
  expect(lint(imported).map(({ check, place }) => `${check} ${place.zh}`)).toEqual(found)
})
