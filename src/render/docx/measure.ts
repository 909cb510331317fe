/** Measures of GB/T 9704-2012 in twips, twentieths of a point, as OOXML counts. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

export const paper = { width: 11906, height: 16838 } as const // A4
/** 天头 37 mm, 订口 28 mm; the rest follows from the type area of 156 × 225 mm (5.2.1). */
export const margin = { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35) } as const
export const width = mm(156)
/** One character of a line of 28 (5.2.3). */
export const character = width / 28
/** A line: 22 of them fill 225 mm, each with its whole height, as word processors count (5.2.3). */
export const line = Math.floor(mm(225) / 22)
/** Half-points: 3号, 2号, 4号. */
export const size = { text: 32, title: 44, small: 28 } as const
/** Characters of 16 pt stand 156 mm / 28 apart: this much closer than they are wide. */
export const tracking = Math.floor(character - 320)
export const titleLine = mm(12.5)
export const smallLine = mm(8)
export const red = 'E60012'

export const characters = (count: number): number => Math.round(count * character)

/** Width in characters of 3号: Latin letters and figures are half as wide. */
export const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c <= 'ÿ' ? 0.5 : 1), 0)
