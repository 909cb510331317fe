/**
 * 发文字号 as it is written: mark, full year in 〔〕, number without 第 and without leading zero (GB/T 9704-2012, 7.2.5).
 * @param number from 1
 */
export const written = (mark: string, year: number, number: number): string => `${mark}〔${year}〕${number}号`

/** The kinds whose papers are numbered here. */
export const numberedKinds = ['document', 'incoming', 'brief'] as const

/** The one book of a mark and year. */
export const bookId = (mark: string, year: number): string => `${mark}-${year}`
