import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, type Dialect, type Transaction } from 'kysely'
import { backends, type Backend, type BackendName } from './backend.ts'
import { DatabaseFault, sqlState } from './fault.ts'
import { guarded, makeGuard, makeTurns, type Scope, type Turns } from './guard.ts'
import { readerSetup } from './reader.ts'
import type { Tables } from './tables.ts'

export type Isolation = 'serializable' | 'repeatable read' | 'read committed'

export type Database = {
  readonly backend: Backend
  /** For single statements outside a transaction; inside one it throws: use `tx`. */
  readonly kysely: Kysely<Tables>
  /**
   * Runs `work` in one transaction, serializable unless said otherwise. When another transaction wins (SQLSTATE 40001,
   * 40P01) `work` is run again, so it may do nothing but use `tx`.
   * What `work` hands to `defer` was sent but need not be waited for: the commit travels right behind it, and if it
   * fails nothing is committed and its error is thrown.
   * @throws DatabaseFault `conflict` after a dozen tries, `nested` inside another transaction
   */
  readonly transaction: <T>(
    work: (tx: Transaction<Tables>, defer: Defer) => Promise<T>,
    how?: { readonly isolation?: Isolation; readonly retry?: boolean },
  ) => Promise<T>
  /** Runs `work` in a read-only snapshot that shows what these principals may read, and nothing else. */
  readonly readAs: <T>(principals: readonly string[], work: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>
  /** Waits for what runs; on the embedded database checkpoints and gives the folder back. */
  readonly close: () => Promise<void>
}

export type Defer = (sent: Promise<unknown>) => void

type Opened = { readonly dialect: Dialect; readonly close: () => Promise<void> }

export function makeDatabase(name: BackendName, opened: Opened): Database {
  const backend = backends[name]
  const guard = makeGuard()
  const kysely = new Kysely<Tables>({ dialect: guarded(opened.dialect, backend, guard) })
  let closed: Promise<void> | undefined
  const losers = makeTurns()

  const attempt = <T>(
    work: (tx: Transaction<Tables>, defer: Defer) => Promise<T>,
    isolation: Isolation,
    setup?: string,
  ): Promise<T> => {
    guard.check()
    if (closed) throw new DatabaseFault('closed', 'The database was closed')
    const scope: Scope = { state: 'opening', ...(setup ? { setup } : {}) }
    const begin = kysely.transaction().setIsolationLevel(isolation)
    const { defer, settled } = deferral()
    return settled(
      guard.run(scope, () => (setup ? begin.setAccessMode('read only') : begin).execute((tx) => work(tx, defer))),
    ).finally(() => (scope.state = 'done'))
  }

  return {
    backend,
    kysely,
    transaction: async (work, { isolation = 'serializable', retry = true } = {}) =>
      retry ? untilItHolds(() => attempt(work, isolation), losers) : attempt(work, isolation),
    readAs: async (principals, work) => attempt(work, 'repeatable read', readerSetup(principals, backend)),
    close: () => (closed ??= opened.close()),
  }
}

/**
 * A deferred statement that failed has aborted its transaction, so that the commit behind it rolled back (and says so
 * only by its tag) and every later statement complains of the abort: its own error is the one to throw.
 */
function deferral() {
  const sent: Promise<unknown>[] = []
  const failure = async (): Promise<{ readonly error: unknown } | undefined> => {
    for (const outcome of await Promise.allSettled(sent))
      if (outcome.status === 'rejected') return { error: outcome.reason }
    return undefined
  }
  return {
    defer: (statement: Promise<unknown>): void => {
      statement.catch(() => undefined)
      sent.push(statement)
    },
    settled: async <T>(transaction: Promise<T>): Promise<T> => {
      const outcome = await transaction.then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      )
      const failed = (await failure()) ?? ('error' in outcome ? outcome : undefined)
      if (failed) throw failed.error
      return (outcome as { value: T }).value
    },
  }
}

const tries = 12
const lostRaces = new Set(['40001', '40P01']) // serialization failure, deadlock

const lostRace = (error: unknown): string | undefined => {
  const state = sqlState(error)
  return state && lostRaces.has(state) ? state : undefined
}

/**
 * Whoever has lost a race waits behind all others who have: fifty who want the next number of one book would otherwise
 * beat each other again and again (1,470 lost races for 300 numbers against 270, half the speed, and now and then one
 * that lost twelve in a row). Against those who come fresh it backs off by chance and ever longer: 4 ms at first, 250 ms at most.
 */
async function untilItHolds<T>(attempt: () => Promise<T>, losers: Turns): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (!lostRace(error)) throw error
  }
  await losers.take()
  try {
    for (let n = 2; ; n++) {
      try {
        return await attempt()
      } catch (error) {
        const state = lostRace(error)
        if (!state) throw error
        if (n === tries)
          throw new DatabaseFault(
            'conflict',
            `Other transactions changed the same rows ${tries} times in a row (${state}); nothing was written`,
            error,
          )
        await pause(Math.random() * Math.min(250, 2 ** n))
      }
    }
  } finally {
    losers.pass()
  }
}
