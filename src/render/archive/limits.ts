/** What an archive may hold before it is taken for a bomb. */
export type ArchiveLimits = {
  readonly entries: number
  /** Bytes that all wanted entries together may become. */
  readonly expanded: number
  /** Up to here (bytes) density is not looked at: a short text repeats itself. */
  readonly free: number
  /** Bytes unpacked for each byte of the archive. Real papers stay under 40. */
  readonly ratio: number
}

export const archiveLimits: ArchiveLimits = { entries: 5000, expanded: 64 << 20, free: 2 << 20, ratio: 150 }
