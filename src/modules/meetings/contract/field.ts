import * as z from 'zod'
import * as field from '#kernel/contract'

export { date, line, moment, oneOf, post, prose, unit } from '#kernel/contract'
export const posts = (meta: field.Meta) => field.posts(meta, { max: 200, repeats: true })
export const units = (meta: field.Meta) => field.units(meta, { repeats: true })
/** The number of an item on the agenda, as `add-item` gave it: 1, 2 … and never given again. */
export const item = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .meta({ title: '议程项', titleEn: 'Item', widget: 'item' })
