import type { Reader, Surroundings } from '#kernel'
import { documentOwed, type Topic } from '#modules/topics'
import { subjectOf } from './content.ts'
import type { Adopted, Content } from './events.ts'
import { numberOf, type Document } from './state.ts'

/** What a document's rules want to know of other matters. */
export type Looked = {
  readonly adopted: Adopted | null
  /** Documents in force about the same subject, those that it replaces left out: number and title. */
  readonly same: readonly string[]
  /** Matters named that are not there. */
  readonly unknown: readonly string[]
}

type Named = Pick<Content, 'title' | 'topic' | 'incoming' | 'replaces'>

export async function look(read: Reader, named: Named, id: string, c: Surroundings): Promise<Looked> {
  const topic = named.topic === null ? undefined : await read.matter<Topic>('topic', named.topic)
  const incoming = named.incoming === null ? undefined : await read.matter('incoming', named.incoming)
  const replaced = await Promise.all(named.replaces.map((other) => read.matter<Document>('document', other)))
  const inForce = await read.matters<Document>('document', {
    facets: { inForce: true, subject: subjectOf(named.title) },
  })
  return {
    adopted: topic ? adoptedBy(named.topic!, topic.state, c) : null,
    same: inForce
      .filter((other) => other.id !== id && !named.replaces.includes(other.id))
      .map((other) => (other.state.stage === 'new' ? '' : `${numberOf(other.state) ?? ''}《${other.title}》`)),
    unknown: [
      ...(named.topic !== null && !topic ? [named.topic] : []),
      ...(named.incoming !== null && !incoming ? [named.incoming] : []),
      ...named.replaces.filter((_, i) => replaced[i] === undefined),
    ],
  }
}

/** What a meeting decided about the topic, with the term of issuing its document; null as long as nothing is decided. */
function adoptedBy(topic: string, state: Topic, c: Surroundings): Adopted | null {
  if (!('decision' in state)) return null
  const { meeting, conclusion, on } = state.decision
  const owed = state.issue === null ? (documentOwed(state, c) ?? null) : null
  return { topic, meeting, kind: state.slot.kind, conclusion, on, owed }
}
