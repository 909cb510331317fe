import { escapeLiteral } from 'pg'
import type { Backend } from './backend.ts'
import { DatabaseFault } from './fault.ts'

/** ms; a reader's statement that takes longer is cancelled where the backend can. Exports of a whole year stay far below. */
const readingAtMost = 60_000

/** What makes a transaction a reader's: the role of 0002-row-level-security.sql and the principals it is compared with. */
export function readerSetup(principals: readonly string[], backend: Backend): string {
  const list = escapeLiteral(arrayText(principals))
  const timeout = backend.statementTimeout ? `set local statement_timeout = ${readingAtMost}; ` : ''
  // Readers collide with nobody and scan what is cheapest to scan (see `session` in postgres.ts).
  return `${timeout}set local enable_seqscan = on; set local role zhenggui_reader; select set_config('zhenggui.principals', ${list}, true)`
}

function arrayText(principals: readonly string[]): string {
  const quoted = principals.map((principal) => {
    if (!principal || principal.includes('\0'))
      throw new DatabaseFault('principals', `${JSON.stringify(principal)} is no principal`)
    return `"${principal.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  })
  return `{${quoted.join(',')}}`
}
