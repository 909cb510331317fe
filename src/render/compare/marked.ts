/** Who changed something, and when (ISO). */
export type Stamp = { readonly by: string; readonly on: string }

/** A stretch of text with what was done to it. What one person added and another removed carries both. */
export type Run = { readonly text: string; readonly added?: Stamp; readonly removed?: Stamp }

/** A paragraph, or a row of a table with its cells between ｜. */
export type MarkedLine = {
  readonly kind: 'paragraph' | 'row'
  readonly level: 0 | 1 | 2 | 3 | 4
  /** 一、 （一） 1. （1） as the last version has it; none for what was removed. */
  readonly label: string
  readonly runs: readonly Run[]
  readonly relevelled?: Stamp
}

/** What stands there now. */
export const textOf = (line: MarkedLine): string =>
  line.runs
    .filter(({ removed }) => !removed)
    .map(({ text }) => text)
    .join('')

/** A line of which nothing is left. */
export const isGone = (line: MarkedLine): boolean => line.runs.every(({ removed }) => removed)
