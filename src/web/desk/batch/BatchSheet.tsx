import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Drawer, Form } from 'antd'
import { useRef, useState } from 'react'
import type { Batch } from '../../../http/contract/index.ts'
import { Failure } from '../../api/client.ts'
import { give, newKey } from '../../api/command.ts'
import { batches } from '../../api/matters.ts'
import { Antd } from '../../forms/Antd.tsx'
import { Restored } from '../../forms/drafts/Restored.tsx'
import { placeOf } from '../../forms/drafts/drafts.ts'
import { useDraft } from '../../forms/drafts/use-draft.ts'
import '../../forms/forms.css'
import { Writing } from '../../forms/phrases/writing.ts'
import { withoutFiles, type Schema } from '../../forms/schema.ts'
import { SchemaForm } from '../../forms/SchemaForm.tsx'
import { useSay } from '../../i18n/use-say.ts'
import { Button } from '../../parts/Button.tsx'
import { tell } from '../../parts/notices.ts'
import { useNarrow } from '../../parts/use-media.ts'
import { BatchList } from './BatchList.tsx'
import { nameOf, tickable, type Waiting } from './choice.ts'
import { itemsOf, runBatch, type Answer, type Item } from './run.ts'
import { w } from './words.ts'

type Props = { readonly batch: Batch; readonly chosen: ReadonlySet<string>; readonly close: () => void }

/** What became of one request. A fault carries a reference and is of this matter alone; everything else stops the rest. */
const answerOf = (error: unknown): Answer => {
  if (!(error instanceof Failure)) return { to: 'failed', says: String(error) }
  if (error.refusals.length) return { to: 'refused', refusals: error.refusals }
  return error.reference ? { to: 'failed', says: error.reference } : { to: 'broken' }
}

/** As it stands now, or as it stood when it was chosen: what is done leaves the desk, not the sheet. */
const asNow = (matter: Waiting, fresh: readonly Waiting[]): Waiting =>
  fresh.find(({ row }) => nameOf(row) === nameOf(matter.row)) ?? matter

/** One input for several matters that wait for the same command; each is given as its own and journaled as its own. */
export function BatchSheet({ batch, chosen, close }: Props) {
  const say = useSay()
  const client = useQueryClient()
  const narrow = useNarrow()
  const [form] = Form.useForm()
  const draft = useDraft(placeOf(batch.kind, undefined, `batch-${batch.verb}`), {}, form)
  const { data: all = [] } = useQuery(batches)
  const fresh = all.find(({ name }) => name === batch.name)?.matters ?? []
  const [picked] = useState(() => batch.matters.filter(({ row }) => chosen.has(nameOf(row))))
  const matters = picked.map((matter) => asNow(matter, fresh))
  const [off, setOff] = useState<ReadonlySet<string>>(new Set())
  const [items, setItems] = useState<readonly Item[]>([])
  const [busy, setBusy] = useState(false)
  const [broken, setBroken] = useState(false)
  const open = useRef(true)

  const stateOf = (matter: Waiting) => items.find((item) => nameOf(item) === nameOf(matter.row))
  const ticked = matters.filter(
    (matter) => tickable(matter) && !off.has(nameOf(matter.row)) && stateOf(matter)?.state !== 'done',
  )
  const done = items.filter(({ state }) => state === 'done').length
  const left = items.filter(({ state }) => state === 'refused' || state === 'failed').length
  const leave = () => {
    open.current = false
    close()
  }
  const run = async (input: unknown) => {
    setBusy(true)
    setBroken(false)
    const earlier = items.filter((item) => !ticked.some(({ row }) => nameOf(row) === nameOf(item)))
    const outcome = await runBatch(itemsOf(batch.verb, ticked, items, newKey), {
      give: ({ key, kind, id, verb, version }) =>
        give({ kind, id, verb, version, input }, key).then((): Answer => ({ to: 'done' }), answerOf),
      shown: (now) => setItems([...earlier, ...now]),
      goesOn: () => open.current,
    })
    setBusy(false)
    setBroken(outcome.broken)
    const refused = outcome.items.filter(({ state }) => state !== 'done')
    // What was refused waits for another look before it is sent again.
    if (!outcome.broken) setOff(new Set([...off, ...refused.map(nameOf)]))
    if (!refused.length) {
      draft.sent()
      const all = [...earlier, ...outcome.items].filter(({ state }) => state === 'done')
      tell(say(w.allDone, { title: say(batch.title), n: all.length }))
      leave()
    }
    await Promise.all(
      [['desk'], ['matters'], ['batches'], ['matter', batch.kind]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    )
  }
  return (
    <Antd>
      <Drawer
        open
        onClose={leave}
        title={say(w.title, { title: say(batch.title), n: picked.length })}
        size={narrow ? '100%' : 640}
        footer={
          <div className="sheet-foot">
            <Button onClick={leave}>{say(items.length ? w.close : w.cancel)}</Button>
            <Button look="primary" disabled={busy || !ticked.length} onClick={() => form.submit()}>
              {say(broken ? w.goOn : w.give, { title: say(batch.title), n: ticked.length })}
            </Button>
          </div>
        }
      >
        {batch.help && <p className="sheet-help">{say(batch.help)}</p>}
        <p className="sheet-help">{say(w.help)}</p>
        {broken && (
          <p role="alert" className="refusals">
            {say(w.broken)}
          </p>
        )}
        {items.length > 0 && (
          <p className="batch-progress" role="status">
            <progress max={items.length} value={done + left} aria-label={say(w.progress)} />
            {say(w.sofar, { n: done, of: items.length, left })}
          </p>
        )}
        <BatchList
          matters={matters}
          ticked={new Set(ticked.map(({ row }) => nameOf(row)))}
          itemOf={stateOf}
          busy={busy}
          toggle={(matter) => setOff(off.symmetricDifference(new Set([nameOf(matter.row)])))}
        />
        <Restored draft={draft} />
        <Writing value={batch.name}>
          <SchemaForm
            schema={withoutFiles(batch.input as Schema)}
            form={form}
            draft={draft.values}
            onTyped={draft.typed}
            onSubmit={(input) => void run(input)}
          />
        </Writing>
      </Drawer>
    </Antd>
  )
}
