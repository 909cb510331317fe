/**
 * `nested` the connection was used past the open transaction · `conflict` other transactions kept winning ·
 * `closed` the database was closed · `locked` another process holds the folder · `unsuitable` the server cannot carry us ·
 * `privileges` the login may not do what set-up needs · `newer` the schema comes from a newer version ·
 * `migration` a migration was changed or failed · `not-empty` a restore needs an empty database ·
 * `backup` a backup cannot be read · `principals` a reader without a lawful name
 */
export type DatabaseFaultReason =
  | 'nested'
  | 'conflict'
  | 'closed'
  | 'locked'
  | 'unsuitable'
  | 'privileges'
  | 'newer'
  | 'migration'
  | 'not-empty'
  | 'backup'
  | 'principals'

/** A fault of the database or of its use, with words that say what to do. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault'
  readonly reason: DatabaseFaultReason
  constructor(reason: DatabaseFaultReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.reason = reason
  }
}

/** The SQLSTATE of a database error (`40001`), also where a library has wrapped it; undefined for anything else. */
export function sqlState(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) return at.code
  }
  return undefined
}
