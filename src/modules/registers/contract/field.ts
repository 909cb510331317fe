import * as field from '#kernel/contract'

export { date, files, line, oneOf, post, unit } from '#kernel/contract'
export const prose = (meta: field.Meta, max = 2000) => field.prose(meta, max)
export const posts = (meta: field.Meta) => field.posts(meta, { max: 30 })
