import { expect, it } from 'vitest'
import type { NormId, Rulebook } from '#rulebook'
import { replayed } from '../built-in.ts'
import type { Calendar } from '../calendar/index.ts'
import type { Readings, Viewpoint } from '../context.ts'
import { openDeadlines, type OpenDeadline } from '../deadline.ts'
import { judge, type Judgement, type Request } from '../judge.ts'
import type { SealBook } from '../official-seal.ts'
import type { Organisation } from '../organisation.ts'
import type { Event, Procedure, Staged } from '../procedure.ts'
import { surroundings } from '../surroundings.ts'
import { zone } from '../clock.ts'

export type World = {
  readonly rulebook: Rulebook
  readonly calendar: Calendar
  readonly org: Organisation
  readonly reading: Readings
  readonly seals?: SealBook
}

type Given<S extends Staged, E extends Event> = {
  /** The state that the given events lead to. */
  readonly state: S
  /** Carries out one command purely: the real stage, authority, rules and decision. */
  when(
    verb: string,
    input: unknown,
    how: {
      as: string
      at: string
      facts?: unknown
      exceptions?: Request['exceptions']
      recorded?: Request['recorded']
    },
  ): Judgement
  deadlines(at: string): OpenDeadline[]
  view(at: string): Viewpoint<S>
  and(...more: E[]): Given<S, E>
}

/**
 * given(past events).when(verb, input, { as: handle, at: '2026-03-02T09:00' }). `unit` names the unit that leads the
 * matter; people log in under their post's handle, as in the demonstration.
 */
export function specify<S extends Staged, E extends Event>(
  procedure: Procedure<S, E>,
  world: World,
  id = 'under-test',
) {
  const given = (...past: E[]): Given<S, E> => {
    const state = past.reduce((s, event) => replayed(procedure, s, event), procedure.initial)
    const view = (at: string): Viewpoint<S> => ({
      ...surroundings(Temporal.PlainDateTime.from(at).toZonedDateTime(zone).toInstant(), world.rulebook, world),
      id,
      state,
      exceptions: [],
    })
    return {
      state,
      view,
      deadlines: (at) => openDeadlines(procedure, view(at), []),
      and: (...more) => given(...past, ...more),
      when: (verb, input, how) => {
        const command = procedure.commands.find((c) => c.name === `${procedure.kind}.${verb}`)
        if (!command) throw new Error(`${procedure.kind} has no command ${verb}`)
        const c = view(how.at)
        const actor = how.as === 'system' ? ('system' as const) : { person: how.as }
        return judge(
          procedure,
          command,
          {
            actor,
            input,
            ...(how.exceptions ? { exceptions: how.exceptions } : {}),
            ...(how.recorded ? { recorded: how.recorded } : {}),
          },
          c,
          how.facts,
          procedure.describe(c).unit,
        )
      },
    }
  }
  return given
}

/** Norm ids of a refusal, in order; empty when accepted. */
export const refusedBy = (judgement: Judgement): NormId[] => (judgement.ok ? [] : judgement.refusals.map((r) => r.norm))

/** A case on a norm's refusing side: the title carries the norm, and the norm must really be among the refusals. */
export function refuses(
  norm: NormId,
  title: string,
  attempt: () =>
    | Judgement
    | Promise<Judgement | { ok: boolean; refusals?: readonly { norm: NormId; wayOut: { zh: string } }[] }>,
): void {
  it(`[${norm}] refuses: ${title}`, async () => {
    const outcome = await attempt()
    const found = outcome.ok ? undefined : outcome.refusals?.find((r) => r.norm === norm)
    expect(
      found,
      `refused by ${JSON.stringify(outcome.ok ? 'nothing' : outcome.refusals?.map((r) => r.norm))}`,
    ).toBeDefined()
    expect(found!.wayOut.zh).not.toBe('')
  })
}

/** A case on a norm's allowing side: accepted, with the norm checked and met where it is a rule of the command. */
export function allows(
  norm: NormId,
  title: string,
  attempt: () => Judgement | Promise<Judgement | { ok: boolean; refusals?: readonly { norm: NormId }[] }>,
): void {
  it(`[${norm}] allows: ${title}`, async () => {
    const outcome = await attempt()
    expect(outcome.ok ? [] : (outcome.refusals ?? []).map((r) => r.norm)).toEqual([])
  })
}
