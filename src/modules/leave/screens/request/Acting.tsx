import { useSay } from '../../../../web/i18n/use-say.ts'
import { actingOf, type Entry } from './entry.ts'
import type { Seat } from './proposal.ts'
import { w } from './words.ts'

type Props = {
  readonly seats: readonly Seat[]
  readonly entry: Entry
  readonly onChange: (acting: Readonly<Record<string, string>>) => void
}

/** Who acts meanwhile: the one proposed stands there already; whoever is away in that time is said to be. */
export function Acting({ seats, entry, onChange }: Props) {
  const say = useSay()
  return seats.map((seat, i) => {
    const { post, byRule, required, choices } = seat
    const name = i === 0 ? say(w.acting) : say(w.actingFor, { post: say(post.name) })
    if (byRule && !required)
      return (
        <p key={post.id} className="leave-rule">
          <span className="muted small">{name}</span>
          <b>{say(byRule.name)}</b>
          <span className="muted small">{say(w.byRule)}</span>
        </p>
      )
    if (seat.tier === 'staff' && i > 0) return null
    return (
      <label key={post.id} className="field">
        <span>{byRule ? say(w.pairAway, { post: say(byRule.name) }) : name}</span>
        <select
          className="input"
          required={required}
          value={actingOf(entry, seat)}
          onChange={(event) => onChange({ [post.id]: event.target.value })}
        >
          <option value="">{required ? say(w.choose) : say(w.nobody)}</option>
          {choices.map(({ id, name: own, away }) => (
            <option key={id} value={id} disabled={away}>
              {away ? say(w.isAway, { post: say(own) }) : say(own)}
            </option>
          ))}
        </select>
      </label>
    )
  })
}
