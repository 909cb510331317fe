import type * as z from 'zod'
import type { Clock } from '#kernel'
import type { Rulebook } from '#rulebook'
import type { SealProvider } from '#seals'
import type { rulebook } from './contract/index.ts'
import type { FileReading } from './files/reading.ts'
import type { Changes } from './live/changes.ts'
import type { Log } from './safety/request-log.ts'
import type { Rate } from './safety/rate-limit.ts'
import type { SignIn } from './sign-in/sign-in.ts'

export type Implementation = z.infer<typeof rulebook.implementation>

/** A clock that a demonstration can move on. */
export type MovableClock = Clock & { shift(by: Temporal.Duration): void; offset(): Temporal.Duration }

export type HttpOptions = {
  readonly auth: SignIn
  /** Present exactly when the server runs as a demonstration: then anybody may come in as anybody and move the time. */
  readonly demo?: { readonly clock: MovableClock }
  /** Folder of attachments, outside the web root. */
  readonly files: string
  /** Of their words; one of its own without it. Whoever makes it ends it. */
  readonly reading?: FileReading
  /** Who keeps the seals that are printed on sealed papers; without it their places stay open. No route gives an image out. */
  readonly seals?: SealProvider
  /** Folder of the built web client. */
  readonly webRoot: string
  /** What the government's `onWritten` is told, for the event stream. */
  readonly changes: Changes
  /** All versions, oldest first. */
  readonly rulebooks: readonly Rulebook[]
  /** How each norm is implemented, by id: as `zhenggui norms` tells it. */
  readonly norms: () => ReadonlyMap<string, Implementation>
  /** The official text of an instrument by article, where the installation imported it. */
  readonly officialText?: (rulebook: string) => ReadonlyMap<number, string> | undefined
  /** Of the program. */
  readonly version: string
  /** A backup of the whole database as a file; absent where the backend has tools of its own. */
  readonly backup?: () => Promise<ReadableStream<Uint8Array>>
  /** Origins under which people reach this server; without them its own host counts. */
  readonly origins?: readonly string[]
  /** Believes X-Forwarded-For and -Host: only behind a proxy that sets them. */
  readonly trustProxy?: boolean
  readonly limits?: Partial<Limits>
  /** Of the machine; a demonstration's own time is the government's clock. */
  readonly wallClock?: Clock
  readonly log?: Log
}

export type Limits = {
  /** Bytes of a command or another JSON body. */
  readonly json: number
  /** Bytes of an attachment. */
  readonly file: number
  readonly signIn: Rate
  readonly api: Rate
  readonly upload: Rate
  readonly ledger: Rate
}

/** An office shares one address behind its gateway: sign-in is also slowed down by account. */
export const usualLimits: Limits = {
  json: 256 << 10,
  file: 50 << 20,
  signIn: { limit: 60, seconds: 60 },
  api: { limit: 1200, seconds: 60 },
  upload: { limit: 60, seconds: 60 },
  ledger: { limit: 20, seconds: 60 },
}
