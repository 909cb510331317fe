import type { Acted, PostId, Surroundings, Verdict } from '#kernel'
import { actingPost } from './command.ts'
import type { OpenStage } from './events.ts'
import { firstWrong, notFuture, wrong } from './rules/entry.ts'
import { unsigned, type Known, type Running } from './state.ts'

type Given = { readonly given?: string | undefined; readonly files?: readonly unknown[] | undefined }

/** A leader's word as entered: not of tomorrow; one on paper comes with its scan. */
export const sensibleWord = (input: Given, actor: Acted | undefined, around: Surroundings): Verdict =>
  firstWrong(
    notFuture('given', input.given, around),
    actor?.recorded?.how === 'paper' &&
      !input.files?.length &&
      wrong('files', '纸质批示须附扫描件', 'A word on paper needs its scan'),
  )

/** The stage after an act: the same until all have acted; then back to where it was sent back from, if it was. */
export function afterAct(s: Known, post: PostId): OpenStage {
  const { stage, resume } = s as Running
  if (stage !== 'instructing' || !s.signers.includes(post)) return stage
  return unsigned(s).every((id) => id === post) ? (resume ?? stage) : stage
}

export const wordOf = (
  input: Given & { readonly files?: readonly { sha256: string; name: string }[] | undefined },
  s: Known,
  c: Surroundings & { readonly actor: Acted },
) => ({
  given: input.given ?? c.today.toString(),
  files: input.files ?? [],
  to: afterAct(s, actingPost(c.actor)),
})
