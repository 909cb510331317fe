import { commandsOf, type PostId, type Reader } from '#kernel'

export type LiaisonEvent = {
  readonly type: 'liaison.named'
  readonly data: { readonly on: string; readonly by: PostId; readonly post: PostId }
}
export type Liaison =
  | { readonly stage: 'new' }
  | { readonly stage: 'named'; readonly post: PostId; readonly since: string }
export const command = commandsOf<Liaison, LiaisonEvent>()

/** There is one of it. */
export const liaisonId = 'supervision'

/** The post that the mayor named; undefined while nobody is. */
export async function liaisonNow(read: Reader): Promise<PostId | undefined> {
  const found = await read.matter<Liaison>('liaison', liaisonId)
  return found?.state.stage === 'named' ? found.state.post : undefined
}
