import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { demoAccounts, demoSignIn, enter } from '../api/entrance.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { Panel } from '../parts/Panel.tsx'
import { Said } from './Entry.tsx'
import { useAttempt } from './use-attempt.ts'
import { w } from './words.ts'

/** Only where the server runs as a demonstration: everybody of the county, to be chosen from. */
export function DemoDoor({ to }: { readonly to: string }) {
  const say = useSay()
  const { data: groups = [] } = useQuery(demoAccounts)
  const { busy, error, attempt } = useAttempt()
  const [wanted, setWanted] = useState('')
  const matches = (text: string) => text.toLowerCase().includes(wanted.trim().toLowerCase())
  const shown = groups
    .map((group) => ({
      ...group,
      accounts: group.accounts.filter(({ person, name, unit }) =>
        [person, name.zh, name.en, unit?.zh ?? '', unit?.en ?? ''].some(matches),
      ),
    }))
    .filter(({ accounts }) => accounts.length > 0)
  const enterAs = (person: string) =>
    void attempt(async () => {
      await demoSignIn(person)
      enter(to)
    })
  return (
    <Panel title={say(w.demo)}>
      <div className="stack">
        <p className="muted">{say(w.demoHelp)}</p>
        <Said error={error} />
        <input
          className="input"
          type="search"
          aria-label={say(w.filter)}
          placeholder={say(w.filter)}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <div className="accounts" tabIndex={0} role="group" aria-label={say(w.demo)}>
          {shown.map((group) => (
            <section key={group.id}>
              <h3>{say(group.title)}</h3>
              <ul>
                {group.accounts.map(({ person, name }) => (
                  <li key={person}>
                    <Button disabled={busy} data-person={person} onClick={() => enterAs(person)}>
                      {say(name)}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Panel>
  )
}
