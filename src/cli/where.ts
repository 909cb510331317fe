import { UsageError } from './arguments.ts'
import type { Where } from './application.ts'

export const databaseOptions = { database: 'text', data: 'text' } as const

/** PostgreSQL by URL; without one the embedded database in a folder, ./data unless another is named. */
export function whereOf(options: { readonly database?: string; readonly data?: string }): Where {
  if (options.database === undefined) return { data: options.data ?? './data' }
  if (options.data !== undefined) throw new UsageError('--database and --data: name one of the two')
  if (!/^postgres(ql)?:\/\//.test(options.database)) throw new UsageError(`--database is not a postgres:// URL: ${options.database.replace(/:[^:@/]*@/, ':…@')}`)
  return { database: options.database }
}
