import type { Application } from './application.ts'
import type { Io } from './io.ts'

/** 0: done · 1: it was looked at and is not as it should be · 2: the question itself was wrong. */
export type Exit = number

export type Context = { readonly app: Application; readonly io: Io }

/** One command of `zhenggui`: one or two words, then arguments. */
export type Verb = {
  readonly name: string
  /** The arguments, as help shows them. */
  readonly usage: string
  readonly about: string
  readonly run: (args: readonly string[], c: Context) => Promise<Exit> | Exit
}
