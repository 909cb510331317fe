import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Drawer, Form } from 'antd'
import { useRef, useState } from 'react'
import type { Check, Refusal } from '../../http/contract/index.ts'
import { Failure } from '../api/client.ts'
import { give, newKey, type Accepted, type Recorded as Word } from '../api/command.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { tell } from '../parts/notices.ts'
import { useNarrow } from '../parts/use-media.ts'
import { Antd } from './Antd.tsx'
import { placeOf } from './drafts/drafts.ts'
import { Restored } from './drafts/Restored.tsx'
import { useDraft } from './drafts/use-draft.ts'
import { Exceptions, type Granted } from './Exceptions.tsx'
import './forms.css'
import { Recorded } from './Recorded.tsx'
import { Refusals } from './Refusals.tsx'
import { GivenChoices } from './given.ts'
import { Writing } from './phrases/writing.ts'
import { pathOf, type Schema } from './schema.ts'
import { SchemaForm } from './SchemaForm.tsx'
import type { Ask } from './ask.ts'
import { w } from './words.ts'

/** Another change came in between, or moved the matter to another stage. */
const overtaken = (refusals: readonly Refusal[]): boolean =>
  refusals.some(({ norm }) => norm === 'system.stale' || norm === 'system.stage')

/** For a leader whose word is recorded the server says whether the exception is theirs to grant. */
const releasable = ({ prospect, recording }: Ask, refusals: readonly Refusal[]) => {
  const unmet: readonly (Check | Refusal)[] = [
    ...(prospect?.checks.filter(({ state }) => state === 'unmet') ?? []),
    ...refusals,
  ]
  const may = (norm: string) =>
    prospect?.mayRelease.includes(norm) ||
    (recording && prospect?.checks.some((check) => check.norm === norm && check.force === 'principle'))
  const seen = new Map(
    unmet
      .filter(({ norm }) => may(norm))
      .map((check) => [
        check.norm,
        { norm: check.norm, articleName: check.articleName, says: 'norms' in check ? check.norms : check.says },
      ]),
  )
  return [...seen.values()]
}

/** A command as a form at the side: what stands in its way first, then what is to be entered; refusals come back to their fields. */
export function CommandSheet({ ask, close }: { readonly ask: Ask; readonly close: () => void }) {
  const say = useSay()
  const client = useQueryClient()
  const narrow = useNarrow()
  const [form] = Form.useForm()
  const draft = useDraft(placeOf(ask.kind, ask.id, ask.verb), ask.preset ?? {}, form)
  const key = useRef(newKey())
  const [refusals, setRefusals] = useState(ask.refusals)
  const [granted, setGranted] = useState<Granted>({})
  const leaders = ask.recording ? (ask.prospect?.records ?? []) : []
  const [recorded, setRecorded] = useState<Word | undefined>(leaders[0] && { post: leaders[0].id, how: 'oral' })
  const schema = ask.input as Schema
  const unmet = (ask.prospect?.checks ?? []).flatMap((check) =>
    check.state === 'unmet' && check.says && check.wayOut ? [{ ...check, says: check.says, wayOut: check.wayOut }] : [],
  )
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: unknown) =>
      give(
        {
          kind: ask.kind,
          id: ask.id,
          verb: ask.verb,
          input,
          version: ask.version,
          recorded,
          ...(Object.keys(granted).length ? { exceptions: granted } : {}),
        },
        key.current,
      ),
    onSuccess: async (accepted: Accepted) => {
      draft.sent()
      tell(say(w.done, { title: say(ask.title) }))
      close()
      await Promise.all(
        [['matter', ask.kind, accepted.id], ['matters'], ['desk']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      )
      ask.then?.(accepted)
    },
    onError: (failed) => {
      // Another try with other contents is another command; after a broken line the same one is sent again.
      if (failed instanceof Failure && failed.status !== 0) key.current = newKey()
      if (!(failed instanceof Failure)) return
      // Somebody was quicker: what stands now is fetched, and this form has to be opened anew on it.
      if (overtaken(failed.refusals) && ask.id)
        void client.invalidateQueries({ queryKey: ['matter', ask.kind, ask.id] })
      const placed = failed.refusals.map((refusal) => ({
        refusal,
        path: refusal.field ? pathOf(schema, refusal.field) : undefined,
      }))
      form.setFields(
        placed.flatMap(({ refusal, path }) =>
          path ? [{ name: path, errors: [say(refusal.norm === 'system.input' ? refusal.says : refusal.wayOut)] }] : [],
        ),
      )
      setRefusals(
        placed.filter(({ refusal, path }) => !path || refusal.norm !== 'system.input').map(({ refusal }) => refusal),
      )
    },
  })
  const trouble =
    error instanceof Failure && !error.refusals.length
      ? error.status === 0
        ? say(w.unreached)
        : error.reference
          ? say(w.fault, { reference: error.reference })
          : error.message
      : undefined
  const acts = ask.prospect?.actsAs
  return (
    <Antd>
      <Drawer
        open
        onClose={close}
        title={ask.recording ? say(w.recordTitle, { title: say(ask.title) }) : say(ask.title)}
        size={narrow ? '100%' : 560}
        footer={
          <div className="sheet-foot">
            <Button onClick={close}>{say(w.cancel)}</Button>
            <Button look="primary" disabled={isPending} onClick={() => form.submit()}>
              {say(ask.title)}
            </Button>
          </div>
        }
      >
        {acts?.for && (
          <p className="sheet-who">{say(w.actsFor, { post: say(acts.post.name), other: say(acts.for.name) })}</p>
        )}
        {ask.help && <p className="sheet-help">{say(ask.help)}</p>}
        {trouble && (
          <p role="alert" className="refusals">
            {trouble}
          </p>
        )}
        {refusals ? (
          <>
            <Refusals loud title={say(w.refused)} refusals={refusals} />
            {overtaken(refusals) && (
              <p className="sheet-help">
                <Button onClick={close}>{say(w.stale)}</Button>
              </p>
            )}
          </>
        ) : (
          <Refusals title={say(w.standing)} refusals={unmet.filter(({ norm }) => !(norm in granted))} />
        )}
        {recorded && <Recorded leaders={leaders} value={recorded} onChange={setRecorded} />}
        <Exceptions norms={releasable(ask, refusals ?? [])} granted={granted} onChange={setGranted} />
        <Restored draft={draft} />
        <GivenChoices value={ask.given ?? {}}>
          <Writing value={`${ask.kind}.${ask.verb}`}>
            <SchemaForm
              schema={schema}
              form={form}
              preset={ask.preset}
              fixed={ask.fixed}
              draft={draft.values}
              onTyped={draft.typed}
              onSubmit={(input) => mutate(input)}
            />
          </Writing>
        </GivenChoices>
      </Drawer>
    </Antd>
  )
}
