import type { Reaction, Viewpoint } from '#kernel'
import type { Delivery } from './contract.ts'
import type { BriefEvent } from './events.ts'
import { known, type Brief } from './state.ts'

type Issued = Extract<BriefEvent, { type: 'brief.issued' }>['data']

export const reactions: readonly Reaction[] = [
  {
    on: 'brief.issued',
    do: ({ id, state, event }: Viewpoint<Brief> & { readonly event: { readonly data: unknown } }) => {
      const { title: name, unit, posts, units } = known(state)
      const { year, no, total, title, text, files, on } = event.data as Issued
      const input: Delivery = {
        brief: id,
        name,
        unit,
        year,
        no,
        total,
        title,
        text,
        files: [...files],
        on,
        posts: [...posts],
        units: [...units],
      }
      return [{ kind: 'brief-issue', command: 'deliver', input }]
    },
  },
]
