import type * as z from 'zod'
import type { shapes } from '../../http/contract/index.ts'
import { send } from './client.ts'

export type Accepted = z.infer<typeof shapes.accepted>
export type Recorded = { readonly post: string; readonly how: 'oral' | 'telephone' | 'paper' }
export type Order = {
  readonly kind: string
  /** Absent: opens a new matter. */
  readonly id?: string | undefined
  readonly verb: string
  readonly input: unknown
  /** Norm → reason for setting it aside. */
  readonly exceptions?: Readonly<Record<string, string>> | undefined
  readonly recorded?: Recorded | undefined
  readonly version?: number | undefined
}

/** One press of a button is one key: pressed twice or sent again after a broken line, it is carried out once. */
export const newKey = (): string => crypto.randomUUID()

export function give({ kind, id, verb, ...body }: Order, key: string): Promise<Accepted> {
  const path =
    id === undefined ? `/api/matters/${kind}/${verb}` : `/api/matters/${kind}/${encodeURIComponent(id)}/${verb}`
  return send<Accepted>(path, body, { headers: { 'idempotency-key': key } })
}
