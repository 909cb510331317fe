/** Blanks of every width, as web pages and word processors leave them. */
const blanks = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]/u
const anyBlank = new RegExp(blanks.source, 'gu')
const around = new RegExp(`^${blanks.source}+|${blanks.source}+$`, 'gu')
// Zero width, soft hyphens, direction marks and controls: unseen, and they break searching and comparing.
const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|(?!\n)\p{Cc}/gu

export const trimmed = (text: string): string => text.replace(around, '')

/** One line without what nobody sees; blanks of other widths become ordinary ones. */
export const visible = (text: string): string => text.replace(/\t/g, '  ').replace(unseen, '').replace(anyBlank, ' ')

/** Text as a paragraph carries it: no blanks around it, none beside Chinese punctuation. */
export const settled = (text: string): string =>
  trimmed(visible(text))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?([，。；：、！？“”（）《》〔〕]) ?/g, '$1')

const latin = /[A-Za-z0-9,.;:)]$/
const latinStart = /^[A-Za-z0-9(]/

/** Two halves of a broken line: Latin words keep a blank between them, Chinese does not. */
export const joinedLine = (before: string, after: string): string =>
  `${before}${latin.test(before) && latinStart.test(after) ? ' ' : ''}${after}`
