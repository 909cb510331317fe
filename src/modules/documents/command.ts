import { commandsOf, notApplicable, type Acted, type Command, type UnitId, type Viewpoint } from '#kernel'
import { listed, unitNow } from '#modules/topics'
import type { DocumentEvent, Signer } from './events.ts'
import { secrecy } from './rules/content.ts'
import { drafted, type Document } from './state.ts'

const plain = commandsOf<Document, DocumentEvent>()

/** Whatever somebody writes, in a draft or in an opinion, may carry no classified marking. */
export const command = <I, F = undefined>(
  spec: Command<Document, I, F, DocumentEvent>,
): Command<Document, I, F, DocumentEvent> =>
  plain<I, F>({
    ...spec,
    rules: {
      ...spec.rules,
      'secrecy.keep':
        spec.rules?.['secrecy.keep'] ??
        ((c) => (c.input === undefined ? notApplicable() : secrecy({ entry: c.input }))),
    },
  })

/** The name under an act: the leader's, where the office recorded it; both posts where somebody acts. */
const signer = (actor: Acted): Signer => ({ post: actor.recorded?.post ?? actor.post, for: actor.for ?? null })

type By = Viewpoint<Document> & { readonly actor: Acted }

/** On which day, by whom. */
export const signed = (c: By) => ({ on: c.today.toString(), by: signer(c.actor) })
/** The same for a step, with the instant from which the next one's time runs. */
export const moved = (c: By) => ({ ...signed(c), at: c.at.toString() })

/** The post in whose right somebody acts. */
export const actingPost = (actor: Acted) => actor.recorded?.post ?? actor.for ?? actor.post

/** The unit for which somebody acts: that of the post stood in for, where there is one. */
export const actingUnit = (c: Viewpoint<Document>, actor: Acted): UnitId | undefined =>
  c.org.post(actor.for ?? actor.post)?.unit

/** The unit asked for which somebody answers: its own, or one that was merged into its own. */
export function askedUnit(c: Viewpoint<Document>, actor: Acted): UnitId | undefined {
  const own = actingUnit(c, actor)
  const asked = listed(drafted(c.state))
  return asked.find((id) => id === own) ?? asked.find((id) => unitNow(id, c) === own)
}

/** The stages before the signature. */
export const unsigned = ['drafting', 'checking', 'countersigning', 'reviewing', 'submitting', 'signing'] as const
export const preparing = ['drafting', 'checking', 'countersigning'] as const
export const afterSignature = ['signed', 'numbered', 'printed'] as const
