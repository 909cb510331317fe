import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ActName, OwnPhrase, PhrasesView } from '../../../modules/phrases/contract.ts'
import { give, newKey } from '../../api/command.ts'
import { matter, matters } from '../../api/matters.ts'
import { useSay } from '../../i18n/use-say.ts'
import { tell } from '../../parts/notices.ts'
import { w } from '../words.ts'

export type Phrases = {
  readonly own: readonly OwnPhrase[]
  readonly add: (text: string) => void
  readonly order: (ids: readonly string[]) => void
  readonly remove: (id: string) => void
}

/** Changed by the person alone, who is told of it on every device by the event stream. */
const fresh = 300_000

/** One's own phrases for an act: kept on the server, so that telephone and desk show the same. */
export function usePhrases(act: ActName): Phrases {
  const say = useSay()
  const client = useQueryClient()
  const { data: found } = useQuery({ ...matters({ kind: 'phrases', size: 1 }), staleTime: fresh })
  const id = found?.items[0]?.id
  const { data } = useQuery({ ...matter('phrases', id ?? ''), enabled: id !== undefined, staleTime: fresh })
  const own = ((data?.view as PhrasesView | null | undefined)?.phrases ?? []).filter((phrase) => phrase.act === act)
  const change = async (verb: string, input: unknown, done?: string) => {
    try {
      await give({ kind: 'phrases', id: verb === 'add' ? undefined : id, verb, input }, newKey())
      if (done) tell(done)
    } catch (error) {
      tell((error as Error).message, true)
    }
    await Promise.all(
      [
        ['matters', { kind: 'phrases', size: 1 }],
        ['matter', 'phrases'],
      ].map((queryKey) => client.invalidateQueries({ queryKey })),
    )
  }
  return {
    own,
    add: (text) => void change('add', { act, text }, say(w.phraseSaved)),
    order: (ids) => void change('order', { act, ids }),
    remove: (phrase) => void change('remove', { id: phrase }),
  }
}
