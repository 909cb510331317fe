import type { Surroundings } from '#kernel'
import type { Inputs } from './contract.ts'
import type { Paper } from './events.ts'

/** What was entered, with everything that is absent said to be so. */
export function paperOf(input: Inputs['register'], today: Surroundings['today']): Paper {
  const d = input.disagreement
  return {
    unit: input.unit ?? null,
    body: input.body ?? null,
    // A unit of this government stands next below it.
    level: input.unit === undefined ? (input.level ?? 'other') : 'direct',
    title: input.title,
    kind: input.kind,
    number: input.number ?? null,
    dated: input.dated ?? null,
    received: input.received ?? today.toString(),
    urgency: input.urgency,
    copies: input.copies,
    contact: input.contact ?? null,
    to: input.to ?? [],
    signedBy: input.signedBy ?? null,
    signer: input.signer ?? null,
    content: input.content ?? null,
    asks: input.asks ?? input.kind === 'request',
    matters: input.matters ?? null,
    concerns: input.concerns ?? [],
    countersigned: input.countersigned ?? [],
    joint: input.joint ?? [],
    disagreement: d
      ? { units: d.units, ours: d.ours ?? null, theirs: d.theirs ?? null, proposal: d.proposal ?? null }
      : null,
    directTo: input.directTo ?? null,
    ground: input.ground ?? null,
    proof: input.proof ?? null,
    bypass: input.bypass ?? null,
    files: input.files ?? [],
  }
}

/** Only what differs from the paper as registered. */
export function changesOf(input: Inputs['correct'], paper: Paper, today: Surroundings['today']): Partial<Paper> {
  const entered = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  const whole = paperOf({ ...asInput(paper), ...entered, ...otherSender(entered) }, today)
  const names = Object.keys(whole) as (keyof Paper)[]
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(whole[name]) !== JSON.stringify(paper[name]))
      .map((name) => [name, whole[name]]),
  )
}

/** A sender is a unit or a body: entering the one takes the other off. Another kind decides anew whether something is asked. */
function otherSender(entered: Readonly<Record<string, unknown>>): Partial<Inputs['register']> {
  return {
    ...('unit' in entered ? { body: undefined } : {}),
    ...('body' in entered ? { unit: undefined } : {}),
    ...('kind' in entered && !('asks' in entered) ? { asks: undefined } : {}),
  } as Partial<Inputs['register']>
}

function asInput(paper: Paper): Inputs['register'] {
  return Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== null)) as Inputs['register']
}

export const senderOf = (paper: Pick<Paper, 'unit' | 'body'>, { org }: Pick<Surroundings, 'org'>): string =>
  paper.unit === null ? (paper.body ?? '') : org.name(paper.unit).zh
