import type { Batch, Row } from '../../../http/contract/index.ts'

export type Waiting = Batch['matters'][number]

export const nameOf = ({ kind, id }: Pick<Row, 'kind' | 'id'>): string => `${kind}/${id}`

/** Fewer are given one by one anyway. */
export const severalOf = (batches: readonly Batch[]): Batch[] => batches.filter(({ matters }) => matters.length > 1)

/** Nobody gives a command on what they have neither opened nor can see the point of. */
export const known = ({ row }: Pick<Waiting, 'row'>): boolean => row.unread === false || Boolean(row.point?.trim())

/** What may be ticked: known, and refused by no norm. */
export const tickable = (matter: Waiting): boolean => known(matter) && matter.unmet.length === 0
