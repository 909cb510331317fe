import * as field from '#kernel/contract'

export { files, line, oneOf, posts, units } from '#kernel/contract'
export const prose = (max: number, meta: field.Meta) => field.prose(meta, max)
