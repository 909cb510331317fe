import type { Calendar, Government, Notice, Registry } from '#kernel'
import type { MovedDeadline } from '#org'
import type { PlacedText, Rulebook } from '#rulebook'
import type { Played, PlayedStep, Story } from '#scenario'

/** `folder` holds attachments, the secret and, where no PostgreSQL URL is given, the embedded database. */
export type Where = { readonly url?: string; readonly folder: string }

export type Opened = { readonly government: Government; close(): Promise<void> }
export type Serving = { readonly url: string; close(): Promise<void> }

/** How many attachments were copied, how many lay there whole, and the hashes of those that could not be. */
export type FileCopies = {
  readonly copied: number
  readonly there: number
  readonly missing: readonly string[]
  readonly damaged: readonly string[]
}

export type ServeOptions = {
  readonly where: Where
  readonly port: number
  readonly demo: boolean
  /** Organisation file to begin with, where the database is empty. */
  readonly organisation?: string
  /** Folder of seals. */
  readonly seals?: string
  readonly say: (line: string) => void
}

/** What the command line needs of the composition. src/app makes it, so that arrows run one way. */
export type Application = {
  readonly version: string
  /** Root of the checkout or package: rulebooks, calendars, docs and sources are below it. */
  readonly root: string
  readonly registry: Registry
  /** The rulebook in force today, and where `id` is given that one. */
  rulebook(id?: string): Rulebook
  calendar(): Calendar
  /** Opens a database that exists, brings its tables up to date and, where nothing is in it, establishes the government. */
  open(where: Where): Promise<Opened>
  /** Returns how many migrations were applied. */
  migrate(where: Where): Promise<number>
  /** The database into a file, the attachments into a folder of copies. */
  backup(where: Where, file: string, copies: string): Promise<FileCopies>
  restore(where: Where, file: string, copies: string): Promise<FileCopies>
  serve(options: ServeOptions): Promise<Serving>
  replay(
    story: Story,
    options: { readonly rulebook?: Rulebook; readonly onStep?: (step: PlayedStep) => void },
  ): Promise<Played>
  openapi(): Promise<unknown>
  /** Keeps an official text beside the norms of its rulebook. */
  keepText(government: Government, rulebook: Rulebook, placed: PlacedText): Promise<void>
  /** Returns the one-time password. */
  addUser(where: Where, person: string): Promise<string>
  /** What importing a notice would move, or moved. */
  importNotice(where: Where, source: string, notice: Notice, dryRun: boolean): Promise<readonly MovedDeadline[]>
}
