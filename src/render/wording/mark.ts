import type { Paper } from '../contract.ts'

export type Mark = {
  /** Issuers below each other, the host first. */
  readonly lines: readonly string[]
  /** 文件 to the right of several issuers. */
  readonly suffix: string
}

/** 发文机关标志 (GB/T 9704-2012 clauses 7.2.4, 10.1, 10.2, 10.3). A joint letter carries the host's mark alone. */
export function markOf({ form, issuers, mark }: Pick<Paper, 'form' | 'issuers' | 'mark'>): Mark {
  const host = issuers[0] ?? ''
  if (mark !== undefined) return { lines: [mark], suffix: '' }
  switch (form) {
    case 'down':
    case 'up':
    case 'parallel':
      return issuers.length === 1 ? { lines: [`${host}文件`], suffix: '' } : { lines: issuers, suffix: '文件' }
    case 'letter':
      return { lines: [host], suffix: '' }
    case 'order':
      return issuers.length === 1 ? { lines: [`${host}令`], suffix: '' } : { lines: issuers, suffix: '令' }
    case 'minutes':
      return { lines: [`${host}会议纪要`], suffix: '' }
  }
}
