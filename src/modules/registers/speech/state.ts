import { commandsOf, type Attachment, type PostId } from '#kernel'
import type * as z from 'zod'
import type { speechInputs } from '../contract/input.ts'

export type Speech = z.infer<typeof speechInputs.ask>
type Mark = { readonly on: string; readonly post: PostId }
type Of<Type extends string, Data> = { readonly type: `speech.${Type}`; readonly data: Mark & Data }
export type SpeechEvent =
  | Of<'asked', { readonly speech: Speech }>
  | Of<'consented', { readonly text: string | null }>
  | Of<'refused', { readonly reason: string }>
  | Of<'given', { readonly date: string; readonly files: readonly Attachment[] }>

type Body = {
  readonly speech: Speech
  readonly asked: Mark
  readonly consent: (Mark & { readonly text: string | null }) | null
}
export type SpeechState =
  | { readonly stage: 'new' }
  | (Body & { readonly stage: 'asked' | 'consented' })
  | (Body & { readonly stage: 'refused'; readonly reason: string })
  | (Body & {
      readonly stage: 'given'
      readonly given: Mark & { readonly date: string; readonly files: readonly Attachment[] }
    })
export type Asked = Exclude<SpeechState, { stage: 'new' }>
export const command = commandsOf<SpeechState, SpeechEvent>()

export function asked(state: SpeechState): Asked {
  if (state.stage === 'new') throw new Error('A speech that nobody asked consent for')
  return state
}
export function evolve(state: SpeechState, event: SpeechEvent): SpeechState {
  const { on, post } = event.data
  if (event.type === 'speech.asked')
    return { stage: 'asked', speech: event.data.speech, asked: { on, post }, consent: null }
  const s = asked(state)
  switch (event.type) {
    case 'speech.consented':
      return { ...s, stage: 'consented', consent: event.data }
    case 'speech.refused':
      return { ...s, stage: 'refused', reason: event.data.reason }
    case 'speech.given':
      return { ...s, stage: 'given', given: event.data }
  }
}
