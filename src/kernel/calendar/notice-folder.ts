import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CalendarFault } from './fault.ts'
import { parseNotice, type Notice } from './notice.ts'

/** Reads every notice (*.json) of a folder. Faults with every problem of every file. */
export function readNotices(folder: string): Notice[] {
  const parsed = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => parseNotice(readFileSync(join(folder, name), 'utf8'), join(folder, name)))
  const problems = parsed.flatMap((p) => ('problems' in p ? p.problems : []))
  if (problems.length > 0) throw new CalendarFault(problems.map((p) => `${p.file} ${p.field}: ${p.says.en}`).join('\n'))
  return parsed.flatMap((p) => ('notice' in p ? [p.notice] : []))
}
