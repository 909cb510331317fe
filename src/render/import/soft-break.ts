import { readMark } from '../level/mark.ts'
import { joinedLine, trimmed } from './clean.ts'
import { looksLikeDate } from './recognise/written-date.ts'

/**
 * Takes a paragraph with line ends in it apart where they were meant as paragraphs (after the end of a sentence, before a
 * number or an indent, between the lines of a heading) and joins it where they only broke the line.
 */
export function partSoftBreaks(
  text: string,
  centred: boolean,
): { readonly lines: readonly string[]; readonly parted: number; readonly joined: number } {
  const lines: string[] = []
  let parted = 0
  let joined = 0
  for (const part of text.split('\n')) {
    const before = lines.at(-1)
    if (trimmed(part) === '') continue
    if (before === undefined) lines.push(part)
    else if (centred || endsSentence(before) || begins(part)) {
      lines.push(part)
      parted += 1
    } else {
      lines[lines.length - 1] = joinedLine(before.trimEnd(), part.trimStart())
      joined += 1
    }
  }
  return { lines, parted, joined }
}

export const endsSentence = (line: string): boolean => /[。：；！？…:;!?]["”’」』）)]?$/.test(trimmed(line))

/** Begins something of its own: an indent of two characters, a number of a level, 附件 or 抄送, a date. */
export function begins(line: string): boolean {
  const text = trimmed(line)
  return /^ {2,}\S/.test(line) || readMark(text) !== undefined || /^(附件|抄送|主送)/.test(text) || looksLikeDate(text)
}
