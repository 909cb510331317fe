import type { PostId, Surroundings } from '#kernel'
import type { Order } from './contract.ts'

/** 传阅: one to whom a paper went to be read, whatever the paper. `lot` binds those of one round who read it in order. */
export type Circulated = {
  readonly post: PostId
  readonly on: string
  readonly until: string | null
  /** ISO date on which it was circled as read. */
  readonly read: string | null
  readonly withdrawn: string | null
  /** Absent: sent to all of its round at the same time. */
  readonly lot?: number
}
type Rows = readonly Circulated[]

const isOpen = ({ read, withdrawn }: Circulated): boolean => read === null && withdrawn === null
const before = (rows: Rows, row: Circulated): Rows =>
  row.lot === undefined ? [] : rows.slice(0, rows.indexOf(row)).filter(({ lot }) => lot === row.lot)

/** Everybody who has still to read it, whose turn it is or not. */
export const unread = (rows: Rows): readonly PostId[] => rows.filter(isOpen).map(({ post }) => post)

/** Whether it waits for those before it: in order it is sent on when they have read it, or were passed over. */
const isLater = (rows: Rows, row: Circulated): boolean => isOpen(row) && before(rows, row).some(isOpen)

/** Before whom it lies now. */
export const dueRows = (rows: Rows): Rows => rows.filter((row) => isOpen(row) && !isLater(rows, row))
export const due = (rows: Rows): readonly PostId[] => dueRows(rows).map(({ post }) => post)

/** Before whom it lies or has lain: those who come later in the order know nothing of it yet. */
export const reached = (rows: Rows): readonly PostId[] =>
  rows.filter((row) => row.read !== null || (isOpen(row) && !isLater(rows, row))).map(({ post }) => post)

/** Who gets it when `post`, whose turn it is, is passed over. */
export const nextAfter = (rows: Rows, post: PostId): PostId | undefined => {
  const row = dueRows(rows).find((one) => one.post === post && one.lot !== undefined)
  return row && rows.slice(rows.indexOf(row) + 1).find((one) => one.lot === row.lot && isOpen(one))?.post
}

export const standing = (rows: Rows, row: Circulated): 'read' | 'withdrawn' | 'waiting' | 'later' =>
  row.read !== null ? 'read' : row.withdrawn !== null ? 'withdrawn' : isLater(rows, row) ? 'later' : 'waiting'

/** 1/3: read by one of three; null where it is not in circulation now. */
export const progress = (rows: Rows): string | null =>
  unread(rows).length
    ? `${rows.filter(({ read }) => read !== null).length}/${rows.filter(({ withdrawn }) => withdrawn === null).length}`
    : null

type Sent = { readonly posts: readonly PostId[]; readonly until: string | null; readonly on: string }

/** Another round. */
export function circulate(rows: Rows, { posts, until, on, order }: Sent & { readonly order?: Order }): Rows {
  const lot = order === 'in-order' ? { lot: Math.max(0, ...rows.map((row) => row.lot ?? 0)) + 1 } : {}
  return [...rows, ...posts.map((post) => ({ post, on, until, read: null, withdrawn: null, ...lot }))]
}
export const read = (rows: Rows, post: PostId, on: string): Rows =>
  rows.map((row) => (row.post === post && isOpen(row) ? { ...row, read: on } : row))
export const withdraw = (rows: Rows, posts: readonly PostId[], on: string): Rows =>
  rows.map((row) => (posts.includes(row.post) && row.read === null ? { ...row, withdrawn: on } : row))
/** To the end of the order: whoever is passed over reads it when the others have. */
export function passOver(rows: Rows, post: PostId): Rows {
  const row = dueRows(rows).find((one) => one.post === post)
  return row ? [...rows.filter((one) => one !== row), row] : rows
}

/** Posts that there are not, or that read nothing. */
export const strangers = (posts: readonly PostId[], { org }: Pick<Surroundings, 'org'>): PostId[] =>
  posts.filter((id) => !org.post(id) || org.post(id)?.role === 'admin')
