import type { NormId, Text } from '#rulebook'
import type * as z from 'zod'
import type { Checking, Deciding, Viewpoint } from './context.ts'
import type { DeadlineSpec, OpenDeadline } from './deadline.ts'
import type { Actor, Principal } from './principal.ts'
import type { Reader } from './reader.ts'
import type { Verdict } from './verdict.ts'

/** What happened, in the past tense: `topic.submitted`. Events are versioned by adding types, never by changing one. */
export type Event = { readonly type: string; readonly data: Readonly<Record<string, unknown>> }
export type Staged = { readonly stage: string }

/**
 * Who may give a command. `norm` is the one that lays it down; `inPerson` shuts out those who stand in; `whileAway` lets
 * the holder act although somebody stands in: one reports one's own return.
 */
export type Grant = {
  readonly to: Principal
  readonly norm?: NormId
  readonly inPerson?: true
  readonly whileAway?: true
}

export type Command<S extends Staged = any, I = any, F = any, E extends Event = any> = {
  /** `topic.submit`: file, path, permission, journal and message key. */
  readonly name: string
  readonly title: Text
  readonly help?: Text
  /** In words, for the catalogue. */
  readonly who: Text
  readonly input: z.ZodType<I>
  /** Opens a new matter; `if-new`, for internal commands and what there is only one of: opens it where there is none yet, else goes on with it. */
  readonly creates?: true | 'if-new'
  /** Of what there is only one (the number book of a mark and year, somebody's own phrases): the id under which it is opened. */
  readonly names?: (input: I, by: Actor) => string
  /** Only by the system: reactions and lapses. */
  readonly internal?: true
  /** Internal, yet shown on the checklist: the matter's next step is taken elsewhere (an agenda). */
  readonly shown?: true
  readonly stages: readonly S['stage'][] | 'any'
  /** Puts the matter on the desk of those who may give it. */
  readonly expected?: boolean | ((c: Viewpoint<S>) => boolean)
  /**
   * May be given for several matters that wait for it, with one input: each still as its own command, with its own
   * entry. Only where no norm asks for a judgement of the single case; the command says why.
   */
  readonly batch?: true
  /** A leader's word may be recorded by the office: both names stand in the journal. */
  readonly recordable?: true
  readonly by: (c: Viewpoint<S> & { readonly input: I | undefined }) => readonly Grant[]
  /**
   * Takes the next number of a series (`read.lastSerial`): those who do go one after another instead of colliding.
   * `only`: its facts are nothing else, so it needs no serializable transaction.
   */
  readonly numbered?: 'only' | 'also'
  readonly facts?: (read: Reader, c: Viewpoint<S> & { readonly input: I | undefined }) => Promise<F>
  readonly rules?: Readonly<Record<NormId, (c: Checking<S, I, F>) => Verdict>>
  readonly decide: (c: Deciding<S, I, F>) => readonly E[]
}

export type Link = { readonly rel: string; readonly kind: string; readonly id: string }
/** What a kind's links mean when the history of a matter is told. `this` is the matter that keeps the link, `that` the one it names. */
export type LinkWord = {
  /** What the earlier led to, said on the way from it to the later: 提交会议, 形成纪要. */
  readonly says: Text
  readonly first: 'this' | 'that'
  /** The side that gathers many matters which have nothing else to do with each other, as a meeting its topics. */
  readonly gathers?: 'this' | 'that'
  /** Two faces of one thing, as a meeting and its minutes: the history of one is that of the other. */
  readonly one?: true
}
export type Attachment = { readonly sha256: string; readonly name: string }

export type Description = {
  readonly title: string
  readonly number?: string
  readonly unit?: string
  readonly closed: boolean
  /** More words to be found by; the title and number are always found. */
  readonly search?: string
  /** What lists filter and sort by. `starts` (local date-time) and `place` put a matter on the day's agenda; `point` is the matter in one line. */
  readonly facets?: Readonly<Record<string, string | number | boolean | null>>
  readonly links?: readonly Link[]
  readonly files?: readonly Attachment[]
}

export type Procedure<S extends Staged = any, E extends Event = any> = {
  readonly kind: string
  readonly title: Text
  /** In the order in which a matter goes through them. */
  readonly stages: Readonly<Record<S['stage'], Text>>
  /** Stages off the main path (returned, withdrawn): shown only where a matter has been there. */
  readonly asides?: readonly S['stage'][]
  /** What happened, in a reader's words, by event type; without one the command's title is shown. */
  readonly says?: Readonly<Record<string, Text>>
  readonly initial: S
  readonly evolve: (state: S, event: E) => S
  readonly commands: readonly Command<S, any, any, E>[]
  readonly describe: (c: Viewpoint<S>) => Description
  readonly audience: (c: Viewpoint<S>) => readonly Principal[]
  readonly readers?: (c: Viewpoint<S>) => readonly Principal[]
  readonly deadlines?: (c: Viewpoint<S>) => readonly DeadlineSpec[]
  /** Who owes the deadlines of a kind, in words and by norm, for the catalogue: the deadlines themselves need a state. */
  readonly owed?: Readonly<Record<NormId, Text>>
  /** What passes besides the lapse itself, by norm: silence is an event like any other. */
  readonly lapses?: Readonly<Record<NormId, (c: Viewpoint<S>, deadline: OpenDeadline) => readonly E[]>>
  readonly view?: (c: Viewpoint<S>) => unknown
  /** By `rel`, or `rel:kind` where it depends on what is linked. A link without a word is a mere connection, the older matter first. */
  readonly links?: Readonly<Record<string, LinkWord>>
}

export type Reaction = {
  readonly on: string
  readonly do: (c: Viewpoint<any> & { readonly event: Event; readonly kind: string }) => readonly {
    readonly kind: string
    /** Absent: a new matter. */
    readonly id?: string
    readonly command: string
    readonly input: unknown
  }[]
}

export type Module = {
  readonly name: string
  readonly title: Text
  readonly procedures: readonly Procedure[]
  readonly reactions?: readonly Reaction[]
}

export const defineModule = (module: Module): Module => module
export const defineProcedure = <S extends Staged, E extends Event>(procedure: Procedure<S, E>): Procedure<S, E> =>
  procedure

/** A module's own `command`: fixes its state and events, infers input and facts. */
export function commandsOf<S extends Staged, E extends Event>() {
  return <I, F = undefined>(command: Command<S, I, F, E>): Command<S, I, F, E> => command
}
