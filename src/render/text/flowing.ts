const han = '[\\p{Script=Han}\\p{P}〇々]'
const anyBreak = new RegExp(`(?<=${han})\\s+(?=${han})`, 'gu')
const blanks = new RegExp(`(?<=${han})[^\\S\\n]+(?=${han})`, 'gu')

/** Where a line ends because the page does: the next one goes on with the same sentence. */
const drawn: readonly string[] = ['application/pdf', 'application/ofd']
/** Cells of tables are no sentence. */
const cells = /spreadsheet/

/**
 * Text as it is looked for: 农村供 and 水 on the next line of a page are 农村供水, and 通 知 with a wide space is 通知. In a text with lines
 * of its own these stay, in a table the cells too.
 */
export const flowing = (text: string, type: string): string =>
  cells.test(type) ? text : text.replace(drawn.includes(type) ? anyBreak : blanks, '')
