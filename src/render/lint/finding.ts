import type { Text } from '#rulebook'

/** Where in a paper something stands: a field of the paper (`body.2`) or a paragraph of the file (`paragraph.12`). */
export type Place = Text & { readonly field: string; readonly quote?: string }

/** One thing that does not follow the form of official documents. */
export type Finding = {
  /** Stable name of the check: number.brackets. */
  readonly check: string
  /** The rule, as it is cited: GB/T 9704—2012 7.2.5, 公文处理工作条例 9（七）. */
  readonly clause: string
  readonly place: Place
  readonly says: Text
  readonly wayOut: Text
  /** false where a person has to look: the software only points at it. */
  readonly certain: boolean
}

const longestQuote = 40

export const quoted = (place: Place, text: string): Place => ({
  ...place,
  quote: text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text,
})

/** 格式 of the standard. */
export const standard = (clause: string): string => `GB/T 9704—2012 ${clause}`
/** 党政机关公文处理工作条例 (中办发〔2012〕14号). */
export const regulation = (article: string): string => `党政机关公文处理工作条例 ${article}`

type Line = { readonly text: string; readonly place: Place }

/** What a check says about a line; its place carries the line's words. */
export const found = (
  check: string,
  clause: string,
  line: Line,
  says: Text,
  wayOut: Text,
  certain: boolean = true,
): Finding => ({
  check,
  clause,
  place: line.text === '' ? line.place : quoted(line.place, line.text),
  says,
  wayOut,
  certain,
})
