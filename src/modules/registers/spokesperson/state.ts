import { commandsOf, type PostId } from '#kernel'

type Mark = { readonly on: string; readonly by: PostId }
export type SpokespersonEvent =
  | {
      readonly type: 'spokesperson.named'
      readonly data: Mark & { readonly post: PostId; readonly number: string; readonly phone: string }
    }
  | { readonly type: 'spokesperson.ended'; readonly data: Mark & { readonly reason: string } }
type Body = { readonly post: PostId; readonly number: string; readonly phone: string; readonly since: string }
export type Spokesperson =
  | { readonly stage: 'new' }
  | (Body & { readonly stage: 'named' })
  | (Body & { readonly stage: 'ended'; readonly until: string; readonly reason: string })
export const command = commandsOf<Spokesperson, SpokespersonEvent>()

export function evolve(state: Spokesperson, event: SpokespersonEvent): Spokesperson {
  if (event.type === 'spokesperson.named') {
    const { on, post, number, phone } = event.data
    return { stage: 'named', post, number, phone, since: on }
  }
  return state.stage === 'named' ? { ...state, stage: 'ended', until: event.data.on, reason: event.data.reason } : state
}
