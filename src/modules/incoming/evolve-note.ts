import type { Mark, OpenStage } from './events.ts'
import type { Known, Note, Running } from './state.ts'

/** To the next stage. Coming back to where it was sent back from ends the detour. */
export function moved(s: Known, to: OpenStage, { on, at, by }: Mark): Running {
  const from = s.stage === 'returned' || s.stage === 'filed' ? null : s.stage
  if (from === to) return { ...s, stage: to }
  return {
    ...s,
    stage: to,
    entered: { on, at },
    last: from && { from, by, at },
    resume: s.resume === to ? null : s.resume,
  }
}

export const markOf = ({ on, at, by, recorder }: Mark): Mark => ({ on, at, by, recorder })

export function noted<S extends Known>(
  s: S,
  event: { readonly type: string; readonly data: Mark },
  text: string,
  more: Partial<Note> = {},
): S {
  const what = event.type.slice(event.type.indexOf('.') + 1)
  return { ...s, notes: [...s.notes, { what, text, of: null, files: [], ...more, ...markOf(event.data) }] }
}

/** What a later word takes the place of: said once, it stays to be read. */
export const superseded = <S extends Known>(s: S, what: string, mark: Mark, text: string | null): S =>
  text === null ? s : { ...s, notes: [...s.notes, { what, text, of: null, files: [], ...markOf(mark) }] }
