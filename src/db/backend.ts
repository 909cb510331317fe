/**
 * What a backend can do. This table is the only place where backends differ: code asks for a flag, never for a name.
 * A further one (Kingbase, GaussDB …) is a row here once `test/contract` passes on it.
 */
export type Backend = {
  readonly name: BackendName
  /** Several sessions at once; without it every transaction waits for the one before. */
  readonly concurrent: boolean
  /** `for update skip locked` hands different rows to different workers. */
  readonly skipLocked: boolean
  /** Policies hold for a role that is not the owner: `readAs` rests on it. */
  readonly rowLevelSecurity: boolean
  /** A statement is cancelled after its time. */
  readonly statementTimeout: boolean
  /** `listen` and `notify` reach other processes. */
  readonly listenNotify: boolean
  /** A commit survives a power cut, not only a killed process. */
  readonly survivesPowerCut: boolean
  /** `begin` and what follows it travel in one message, and the next statement is sent without waiting for the answer. */
  readonly pipelined: boolean
  /** Nothing checkpoints or vacuums by itself: `maintain` must be called. */
  readonly needsMaintenance: boolean
}

export type BackendName = 'pglite' | 'postgres'

export const backends: Readonly<Record<BackendName, Backend>> = {
  // No sync calls (electric-sql/pglite#1107), no directory lock (#1106), no background processes, one session.
  pglite: {
    name: 'pglite',
    concurrent: false,
    skipLocked: true,
    rowLevelSecurity: true,
    statementTimeout: false,
    listenNotify: false,
    survivesPowerCut: false,
    pipelined: false,
    needsMaintenance: true,
  },
  postgres: {
    name: 'postgres',
    concurrent: true,
    skipLocked: true,
    rowLevelSecurity: true,
    statementTimeout: true,
    listenNotify: true,
    survivesPowerCut: true,
    pipelined: true,
    needsMaintenance: false,
  },
}
