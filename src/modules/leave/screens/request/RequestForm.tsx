import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState, type FormEvent } from 'react'
import type { OrganisationView } from '../../../../org/contract.ts'
import { Failure } from '../../../../web/api/client.ts'
import { give, newKey } from '../../../../web/api/command.ts'
import { Files } from '../../../../web/forms/Files.tsx'
import '../../../../web/forms/forms.css'
import { Refusals } from '../../../../web/forms/Refusals.tsx'
import { useSay } from '../../../../web/i18n/use-say.ts'
import { Button } from '../../../../web/parts/Button.tsx'
import { Choice } from '../../../../web/parts/Choice.tsx'
import { tell } from '../../../../web/parts/notices.ts'
import { w as parts } from '../../../../web/parts/words.ts'
import { Acting } from './Acting.tsx'
import { first, inputOf, isUrgent, kinds, type Entry, type Half } from './entry.ts'
import type { Figures } from './figures.ts'
import { daysBetween, seatsOf } from './proposal.ts'
import { kindWords, w } from './words.ts'

type Props = {
  readonly view: OrganisationView
  readonly posts: readonly string[]
  readonly today: string
  readonly figures: Figures
}

/** One form for everybody; what a tier needs besides appears when it is needed. */
export function RequestForm({ view, posts, today, figures }: Props) {
  const say = useSay()
  const navigate = useNavigate()
  const client = useQueryClient()
  const key = useRef(newKey())
  const isHead = view.units.some(({ head }) => posts.includes(head.post.id))
  const [entry, setEntry] = useState<Entry>(() => first(today, isHead, figures))
  const seats = seatsOf(view, posts, entry)
  const urgent = isUrgent(entry, seats, today, figures)
  const days = daysBetween(entry, entry.fromHalf === 'afternoon', entry.untilHalf === 'morning')
  const papers = isHead && figures.over !== undefined && days > figures.over
  const change = (changes: Partial<Entry>) => setEntry((was) => ({ ...was, ...changes }))
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => give({ kind: 'leave', verb: 'request', input: inputOf(entry, seats, urgent) }, key.current),
    onSuccess: async ({ id }) => {
      tell(say(w.sent))
      await Promise.all(['matters', 'desk'].map((name) => client.invalidateQueries({ queryKey: [name] })))
      await navigate({ to: '/matters/$kind/$id', params: { kind: 'leave', id } })
    },
    onError: (failed) => {
      // Refused, what is sent next is another command; after a broken line it is the same one.
      if (failed instanceof Failure && failed.status !== 0) key.current = newKey()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate()
  }
  const refusals = error instanceof Failure ? error.refusals : []
  return (
    <form className="panel leave-form" onSubmit={submit}>
      {refusals.length > 0 ? (
        <Refusals loud title={say(w.refused)} refusals={refusals} />
      ) : (
        error && (
          <p role="alert" className="bad">
            {error instanceof Failure && error.status === 0 ? say(parts.unreached) : error.message}
          </p>
        )
      )}
      <Choice
        label={say(w.kind)}
        value={entry.kind}
        onChange={(kind) => change({ kind })}
        options={kinds.map((value) => ({ value, label: say(kindWords[value]) }))}
      />
      <Day
        label={say(w.from)}
        date={entry.from}
        half={entry.fromHalf}
        min={today}
        onDate={(from) => change({ from, ...(entry.until < from ? { until: from } : {}) })}
        onHalf={(fromHalf) => change({ fromHalf })}
      />
      <Day
        label={say(w.until)}
        date={entry.until}
        half={entry.untilHalf}
        min={entry.from}
        onDate={(until) => change({ until })}
        onHalf={(untilHalf) => change({ untilHalf })}
      />
      <p className="muted small figures">{say(w.days, { n: days })}</p>
      <label className="field">
        <span>{say(w.place)}</span>
        <input
          className="input"
          required
          maxLength={200}
          value={entry.place}
          onChange={(event) => change({ place: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{say(w.reason)}</span>
        <input
          className="input"
          required
          maxLength={1000}
          value={entry.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </label>
      <Acting seats={seats} entry={entry} onChange={(acting) => change({ acting: { ...entry.acting, ...acting } })} />
      <label className="field">
        <span>{isHead ? say(w.phone) : say(w.phoneMaybe)}</span>
        <input
          className="input"
          type="tel"
          autoComplete="tel"
          required={isHead}
          maxLength={30}
          value={entry.phone}
          onChange={(event) => change({ phone: event.target.value })}
        />
      </label>
      {urgent && (
        <label className="field urgent">
          <span>{say(w.urgent, { n: figures.ahead ?? 0 })}</span>
          <textarea
            className="input"
            required
            maxLength={1000}
            value={entry.grounds}
            onChange={(event) => change({ grounds: event.target.value })}
          />
        </label>
      )}
      {papers && (
        <div className="field">
          <span>{urgent ? say(w.papersLater) : say(w.papers, { n: figures.over ?? 0 })}</span>
          <Files value={entry.files} onChange={(files) => change({ files })} />
        </div>
      )}
      <Button look="primary" type="submit" disabled={isPending}>
        {say(w.send)}
      </Button>
    </form>
  )
}

type DayProps = {
  readonly label: string
  readonly date: string
  readonly half: Half
  readonly min: string
  readonly onDate: (date: string) => void
  readonly onHalf: (half: Half) => void
}

function Day({ label, date, half, min, onDate, onHalf }: DayProps) {
  const say = useSay()
  return (
    <div className="leave-day">
      <label className="field">
        <span>{label}</span>
        <input
          className="input"
          type="date"
          required
          min={min}
          value={date}
          onChange={(event) => event.target.value && onDate(event.target.value)}
        />
      </label>
      <Choice
        label={say(w.halfOf, { day: label })}
        value={half}
        onChange={onHalf}
        options={[
          { value: 'morning', label: say(w.morning) },
          { value: 'afternoon', label: say(w.afternoon) },
        ]}
      />
    </div>
  )
}
