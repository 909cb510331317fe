import * as z from 'zod'
import * as field from '#kernel/contract'

export { files, line, oneOf, post, posts, unit, units } from '#kernel/contract'
export const prose = (meta: field.Meta, max = 2000) => field.prose(meta, max)
/** A paper may be older than any calendar here, but not of another century. */
export const date = (meta: field.Meta) =>
  z.iso
    .date()
    .regex(/^20\d\d-/, '年份有误 (the year cannot be right)')
    .meta({ widget: 'date', ...meta })
