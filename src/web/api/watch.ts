import type { Matter } from '../../http/contract/index.ts'
import { send } from './client.ts'

type One = Pick<Matter, 'kind' | 'id'>
const at = ({ kind, id }: One, what: string): string => `/api/matters/${kind}/${encodeURIComponent(id)}/${what}`

/** Puts a matter among the watched ones, or takes it away. */
export const watch = (matter: One, on: boolean) => send(at(matter, 'watch'), {}, { method: on ? 'POST' : 'DELETE' })
/** The read receipt. */
export const markRead = (matter: One) => send(at(matter, 'read'))
