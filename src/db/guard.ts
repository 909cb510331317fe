import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'
import type { DatabaseConnection, Dialect, Driver, TransactionSettings } from 'kysely'
import { CompiledQuery } from 'kysely'
import type { Backend } from './backend.ts'
import { DatabaseFault } from './fault.ts'

/**
 * The transaction that the running code is in. Using the database past it would wait for itself: for ever on PGlite
 * (one session), on PostgreSQL as soon as the pool is empty. So it throws.
 */
export type Scope = {
  state: 'opening' | 'open' | 'done'
  /** Statements that belong to the beginning of the transaction, sent in one message with it where the backend can. */
  readonly setup?: string
}

export type Guard = {
  /** Throws inside a transaction. */
  readonly check: () => void
  readonly run: <T>(scope: Scope, work: () => Promise<T>) => Promise<T>
  readonly current: () => Scope | undefined
}

export function makeGuard(): Guard {
  const scopes = new AsyncLocalStorage<Scope>()
  return {
    check: () => {
      if (scopes.getStore()?.state === 'open')
        throw new DatabaseFault(
          'nested',
          'The database was used past the open transaction: pass `tx` on instead (a transaction cannot be opened inside another)',
        )
    },
    run: (scope, work) => scopes.run(scope, work),
    current: () => scopes.getStore(),
  }
}

/** A dialect whose connections are guarded, whose single session is taken in turn, and whose transactions begin with their set-up. */
export function guarded(dialect: Dialect, backend: Backend, guard: Guard): Dialect {
  return {
    createAdapter: () => {
      const adapter = dialect.createAdapter()
      // Kysely would queue before asking the driver, so the guard would never be reached: we queue ourselves.
      return new Proxy(adapter, {
        get: (target, name) => (name === 'supportsMultipleConnections' ? true : Reflect.get(target, name, target)),
      })
    },
    createDriver: () => guardDriver(dialect.createDriver(), backend, guard),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}

function guardDriver(driver: Driver, backend: Backend, guard: Guard): Driver {
  const turn = backend.concurrent ? undefined : makeTurns()

  const begin = async (connection: DatabaseConnection, settings: TransactionSettings): Promise<void> => {
    const scope = guard.current()
    if (!scope?.setup) return driver.beginTransaction(connection, settings)
    const level = settings.isolationLevel ? `isolation level ${settings.isolationLevel}` : ''
    const access = settings.accessMode ?? ''
    if (backend.pipelined) {
      await connection.executeQuery(CompiledQuery.raw(`start transaction ${level} ${access}; ${scope.setup}`))
    } else {
      await driver.beginTransaction(connection, settings)
      await connection.executeQuery(CompiledQuery.raw(`set transaction ${access || 'read write'}; ${scope.setup}`))
    }
  }

  return {
    init: (options) => driver.init(options),
    acquireConnection: async (options) => {
      guard.check()
      await turn?.take()
      // PGlite answers without ever leaving the thread: without a pause here, work in a loop would keep requests and
      // timers waiting until it ends.
      if (turn) await setImmediate()
      try {
        return await driver.acquireConnection(options)
      } catch (error) {
        turn?.pass()
        throw error
      }
    },
    beginTransaction: async (connection, settings) => {
      try {
        await begin(connection, settings)
      } catch (error) {
        // Kysely rolls back only what has begun; a set-up that failed half-way must not stay on the connection.
        await driver.rollbackTransaction(connection).catch(() => undefined)
        throw error
      }
      const scope = guard.current()
      if (scope) scope.state = 'open'
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    releaseConnection: async (connection, options) => {
      await driver.releaseConnection(connection, options)
      turn?.pass()
    },
    destroy: (options) => driver.destroy(options),
  }
}

export type Turns = { readonly take: () => Promise<void>; readonly pass: () => void }

/** First come, first served. */
export function makeTurns(): Turns {
  const waiting: (() => void)[] = []
  let taken = false
  return {
    take: () => {
      if (!taken) {
        taken = true
        return Promise.resolve()
      }
      return new Promise((resolve) => waiting.push(resolve))
    },
    pass: () => {
      const next = waiting.shift()
      if (next) next()
      else taken = false
    },
  }
}
