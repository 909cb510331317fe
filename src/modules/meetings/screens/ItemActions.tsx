import type { Matter } from '../../../http/contract/index.ts'
import { askOf, type Ask } from '../../../web/forms/ask.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { bare } from '../../../web/matter/actions.ts'
import { Button } from '../../../web/parts/Button.tsx'
import type { MeetingView } from '../contract/view.ts'
import { w } from './words.ts'

type Props = { readonly matter: Matter; readonly item: MeetingView['items'][number]; readonly open: (ask: Ask) => void }

/** What may be done with one item in session: its record and conclusion. */
export function ItemActions({ matter, item, open }: Props) {
  const say = useSay()
  const fixed = { item: item.item }
  const [record, conclude, recall] = ['record', 'conclude-item', 'recall-papers'].map((verb) =>
    bare(matter.prospects, verb),
  )
  const recallable = recall && item.confidential && !item.papersRecalled
  if (!recallable && (item.decision || (!record && !conclude))) return null
  return (
    <div className="item-acts no-print">
      {record && !item.decision && (
        <Button
          small
          aria-label={say(w.recordItem, { n: item.no })}
          onClick={() => open(askOf(matter, record, { fixed }))}
        >
          {say(w.record)}
        </Button>
      )}
      {conclude && !item.decision && (
        <Button
          small
          look="primary"
          aria-label={say(w.concludeItem, { n: item.no })}
          onClick={() =>
            open(
              askOf(matter, conclude, {
                fixed,
                preset: {
                  ...(item.lead ? { lead: item.lead.id } : {}),
                  assist: item.units.map(({ id }) => id).filter((id) => id !== item.lead?.id),
                  subjects: item.subjects,
                },
              }),
            )
          }
        >
          {say(w.conclude)}
        </Button>
      )}
      {recallable && (
        <Button small onClick={() => open(askOf(matter, recall, { fixed }))}>
          {say(recall.title)}
        </Button>
      )}
    </div>
  )
}

/** Takes an item off the agenda, with a reason. */
export function RemoveItem({ matter, item, open }: Props) {
  const say = useSay()
  const remove = bare(matter.prospects, 'remove-item')
  if (!remove) return null
  return (
    <button
      type="button"
      className="text-button no-print"
      aria-label={say(w.removeItem, { title: item.title })}
      onClick={() => open(askOf(matter, remove, { fixed: { item: item.item } }))}
    >
      {say(w.remove)}
    </button>
  )
}
