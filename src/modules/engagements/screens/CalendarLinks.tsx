import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Row } from '../../../http/contract/index.ts'
import { give, newKey } from '../../../web/api/command.ts'
import { matters } from '../../../web/api/matters.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Choice } from '../../../web/parts/Choice.tsx'
import { tell } from '../../../web/parts/notices.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { shows, type Shows } from '../contract.ts'
import { w } from './words.ts'

const kind = 'calendar-link'
const bytes = 32

/** 256 random bits. It stays in this browser; the server is told its SHA-256 alone. */
async function secret(): Promise<{ key: string; digest: string }> {
  const random = crypto.getRandomValues(new Uint8Array(bytes))
  const hex = (data: Uint8Array) => Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const key = hex(random)
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return { key, digest: hex(new Uint8Array(digest)) }
}

/** The private addresses under which the own phone fetches the calendar. */
export function CalendarLinks() {
  const say = useSay()
  const date = useDates()
  const client = useQueryClient()
  const { data } = useQuery(matters({ kind, box: 'open', size: 20 }))
  const [which, setWhich] = useState<Shows>('own')
  const [made, setMade] = useState<string>()
  const renew = () => client.invalidateQueries({ queryKey: ['matters'] })
  const failed = (error: unknown) => tell(error instanceof Error ? error.message : String(error), true)
  const make = async () => {
    const { key, digest } = await secret()
    const { id } = await give({ kind, verb: 'open', input: { digest, shows: which } }, newKey())
    setMade(`${location.origin}/api/calendar-links/${encodeURIComponent(id)}/feed.ics?key=${key}`)
    await renew()
  }
  const close = async ({ id }: Row) => {
    await give({ kind, id, verb: 'close', input: {} }, newKey())
    setMade(undefined)
    await renew()
  }
  return (
    <Panel title={say(w.phone)} className="week-rest">
      <p className="muted small">{say(w.phoneHelp)}</p>
      <div className="week-link">
        <Choice
          label={say(w.shows)}
          value={which}
          onChange={setWhich}
          options={(Object.keys(shows) as Shows[]).map((value) => ({ value, label: say(shows[value]) }))}
        />
        <Button onClick={() => void make().catch(failed)}>{say(w.makeLink)}</Button>
      </div>
      {made && (
        <p className="week-link" role="status">
          <span>{say(w.linkIs)}</span>
          <code>{made}</code>
          <Button
            small
            onClick={() => void navigator.clipboard.writeText(made).then(() => tell(say(w.copied)), failed)}
          >
            {say(w.copy)}
          </Button>
        </p>
      )}
      <ul>
        {data?.items.map((row) => (
          <li key={row.id} className="week-link">
            <span>
              {row.title} · {say(w.opened, { on: date(row.opened, 'date') })}
            </span>
            <Button small onClick={() => void close(row).catch(failed)}>
              {say(w.closeLink)}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
