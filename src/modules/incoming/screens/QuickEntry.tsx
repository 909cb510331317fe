import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { Failure } from '../../../web/api/client.ts'
import { give, newKey, type Accepted } from '../../../web/api/command.ts'
import { choices } from '../../../web/api/matters.ts'
import { Refusals } from '../../../web/forms/Refusals.tsx'
import { useSay } from '../../../web/i18n/use-say.ts'
import type { Word } from '../../../web/i18n/words.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { useNarrow } from '../../../web/parts/use-media.ts'
import { kinds, levels, signings, urgencies, type Kind } from '../contract/word.ts'
import { emptyEntry, inputOf, kindOf, unitOf, type Entry } from './quick-entry.ts'
import { w } from './words.ts'

/** Registering with the keyboard alone: eight fields, Enter, and the cursor is back in the first. */
export function QuickEntry() {
  const say = useSay()
  const narrow = useNarrow()
  const client = useQueryClient()
  const list = useId()
  const first = useRef<HTMLInputElement>(null)
  const key = useRef(newKey())
  const [entry, setEntry] = useState<Entry>(emptyEntry)
  const [done, setDone] = useState<{ readonly accepted: Accepted; readonly title: string }>()
  const { data: units = [] } = useQuery(choices('units'))
  const set = (change: Partial<Entry>) => setEntry((before) => ({ ...before, ...change }))
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: unknown) => give({ kind: 'incoming', verb: 'register', input }, key.current),
    onSuccess: async (accepted) => {
      key.current = newKey()
      setDone({ accepted, title: entry.title })
      // The next paper is often of the same sender: only what tells one paper from another is emptied.
      setEntry({
        ...emptyEntry,
        sender: entry.sender,
        level: entry.level,
        signer: entry.signer,
        signedBy: entry.signedBy,
      })
      first.current?.focus()
      first.current?.select()
      await Promise.all([['matters'], ['desk']].map((queryKey) => client.invalidateQueries({ queryKey })))
    },
    onError: (failed) => {
      if (failed instanceof Failure && failed.status !== 0) key.current = newKey()
      setDone(undefined)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isPending) mutate(inputOf(entry, units))
  }
  const title = (typed: string) => {
    const kind = kindOf(typed)
    set({ title: typed, ...(kind ? { kind } : {}) })
  }
  const outside = entry.sender.trim() !== '' && unitOf(entry.sender, units) === undefined
  const form = (
    <form className="quick-entry" onSubmit={submit}>
      <Field name={w.sender} wide>
        <input
          className="input"
          ref={first}
          list={list}
          required
          maxLength={100}
          placeholder={say(w.senderHint)}
          value={entry.sender}
          onChange={(e) => set({ sender: e.target.value })}
        />
        <datalist id={list}>
          {units.map((unit) => (
            <option key={unit.value} value={say(unit.label)} />
          ))}
        </datalist>
      </Field>
      {outside && <Pick name={w.level} of={levels} value={entry.level} change={(level) => set({ level })} />}
      <Field name={w.title} wide>
        <input className="input" required maxLength={200} value={entry.title} onChange={(e) => title(e.target.value)} />
      </Field>
      <Pick name={w.kind} of={kinds} value={entry.kind} change={(kind) => set({ kind: kind as Kind })} />
      <Field name={w.number}>
        <input
          className="input"
          maxLength={60}
          value={entry.number}
          onChange={(e) => set({ number: e.target.value })}
        />
      </Field>
      <Field name={w.dated}>
        <input className="input" type="date" value={entry.dated} onChange={(e) => set({ dated: e.target.value })} />
      </Field>
      <Field name={w.signer}>
        <input
          className="input"
          maxLength={40}
          value={entry.signer}
          onChange={(e) => set({ signer: e.target.value })}
        />
      </Field>
      <Pick name={w.signedBy} of={signings} value={entry.signedBy} change={(signedBy) => set({ signedBy })} />
      <Pick name={w.urgency} of={urgencies} value={entry.urgency} change={(urgency) => set({ urgency })} />
      <Field name={w.content} wide>
        <textarea
          className="input"
          rows={2}
          maxLength={20_000}
          value={entry.content}
          onChange={(e) => set({ content: e.target.value })}
        />
      </Field>
      <div className="quick-foot">
        {done && (
          <span role="status">
            {say(w.registered)}{' '}
            <Link to="/matters/$kind/$id" params={{ kind: 'incoming', id: done.accepted.id }}>
              {done.title}
            </Link>
          </span>
        )}
        <Button type="submit" look="primary" disabled={isPending}>
          {say(w.register)}
        </Button>
      </div>
    </form>
  )
  return (
    <Panel title={say(w.quick)} extra={!narrow && <span className="muted small no-print">{say(w.quickHelp)}</span>}>
      {error instanceof Failure && <Refusals loud title={say(w.refused)} refusals={error.refusals} />}
      {narrow ? (
        <details>
          <summary>{say(w.quickOpen)}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </Panel>
  )
}

function Field({
  name,
  wide,
  children,
}: {
  readonly name: Word
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  const say = useSay()
  return (
    <label className={wide ? 'wide' : undefined}>
      <span>{say(name)}</span>
      {children}
    </label>
  )
}

type PickProps = {
  readonly name: Word
  readonly of: Readonly<Record<string, Word>>
  readonly value: string
  readonly change: (value: string) => void
}
function Pick({ name, of, value, change }: PickProps) {
  const say = useSay()
  return (
    <Field name={name}>
      <select className="input" value={value} onChange={(e) => change(e.target.value)}>
        {Object.entries(of).map(([id, word]) => (
          <option key={id} value={id}>
            {say(word)}
          </option>
        ))}
      </select>
    </Field>
  )
}
