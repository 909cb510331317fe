import { readHtml } from './html.ts'
import { importPieces, type Imported } from './imported.ts'
import { importLimits, refused, tooLong, type Refused } from './refused.ts'
import { readText } from './text.ts'

/** Pasted HTML → the parts of a paper. Pure: runs in the browser as on the server. */
export const fromHtml = (html: string): Imported | Refused => pasted(html) ?? importPieces('text', readHtml(html))

/** Pasted plain text → the parts of a paper. */
export const fromText = (text: string): Imported | Refused => pasted(text) ?? importPieces('text', readText(text))

// Mark-up outweighs text by far, Word's most of all.
const mostPasted = importLimits.characters * 100

function pasted(text: string): Refused | undefined {
  if (text.trim() === '')
    return refused(
      'text',
      { zh: '粘贴的内容是空的', en: 'Nothing was pasted' },
      { zh: '请复制正文后再粘贴', en: 'Copy the text and paste it again' },
    )
  return text.length > mostPasted ? tooLong('text', text.length) : undefined
}
