import { BorderStyle } from 'docx'

export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
/** A table that only holds places. */
export const bare = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const
/** Eighths of a point: 0.35 mm and 0.25 mm (7.4.1), and the hair lines of tables. */
export const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const
export const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const
export const hair = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
