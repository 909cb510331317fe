import { UsageError } from './arguments.ts'
import type { Where } from './application.ts'

export const databaseOptions = { database: 'text', data: 'text' } as const
export const databaseUsage = '[--database URL] [--data FOLDER]'

/** PostgreSQL by URL; without one the embedded database in the folder, ./data unless another is named. Files lie in the folder either way. */
export function whereOf({ database, data = './data' }: { readonly database?: string; readonly data?: string }): Where {
  if (database === undefined) return { folder: data }
  if (!/^postgres(ql)?:\/\//.test(database))
    throw new UsageError(`--database is not a postgres:// URL: ${database.replace(/:[^:@/]*@/, ':…@')}`)
  return { url: database, folder: data }
}
