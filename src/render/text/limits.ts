/** Beyond these a file is not read further; what was read up to there can be found. */
export const textLimits = {
  characters: 2_000_000,
  pages: 2000,
  /** Bytes that the streams of a PDF may unpack to together. */
  expanded: 128 << 20,
} as const
