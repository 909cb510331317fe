import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { promisify } from 'node:util'
import { DatabaseFault } from './fault.ts'

/** Who holds the folder. A process id alone is given out again, so the moment at which the process started stands beside it. */
type Holder = { readonly pid: number; readonly started: string; readonly host: string; readonly token: string }

/**
 * Takes the lock file, or takes it over from a process that is gone. PGlite has no lock of its own: two processes on
 * one folder lose data without a word (electric-sql/pglite#1106).
 * @returns what gives the lock back
 * @throws DatabaseFault `locked`, naming the process that lives
 */
export async function lockFolder(file: string): Promise<() => Promise<void>> {
  const mine: Holder = { pid: process.pid, started: await startOf(process.pid), host: hostname(), token: randomUUID() }
  while (!(await written(file, JSON.stringify(mine)))) await clearStale(file, mine)
  return async () => {
    if ((await holderOf(file))?.token === mine.token) await rm(file, { force: true })
  }
}

async function written(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Removes the lock of a dead process; throws while it lives. */
async function clearStale(file: string, mine: Holder): Promise<void> {
  const holder = await holderOf(file)
  if (!holder) return
  if (holder.host !== hostname())
    throw new DatabaseFault(
      'locked',
      `The database was opened by process ${holder.pid} on the machine ${holder.host}. If that one no longer runs, delete ${file}`,
    )
  if (holder.started === (await startOf(holder.pid)))
    throw new DatabaseFault(
      'locked',
      `Process ${holder.pid} has the database open (${file}). Stop it first, or use PostgreSQL, which several processes may share`,
    )
  // One at a time: who saw the dead holder too late must not remove the lock of whoever took over.
  const claim = `${file}.takeover`
  if (!(await written(claim, JSON.stringify(mine))))
    throw new DatabaseFault('locked', `Another process is just taking the database over. If none is, delete ${claim}`)
  try {
    if ((await holderOf(file))?.token === holder.token) await rm(file, { force: true })
  } finally {
    await rm(claim, { force: true })
  }
}

async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    if (error instanceof SyntaxError)
      throw new DatabaseFault('locked', `${file} is no lock file of ours. Delete it if no Zhenggui runs on this folder`)
    throw error
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** When a process started, in the system's own words; '' when there is no such process. */
async function startOf(pid: number): Promise<string> {
  if (!isAlive(pid)) return ''
  if (process.platform === 'linux') {
    // Field 22 of /proc/PID/stat, counted after the name, which may hold spaces and parentheses.
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
    return `${boot.trim()} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
  }
  if (process.platform === 'win32') return 'running'
  const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.trim()
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
