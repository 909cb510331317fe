import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import {
  accounts,
  changeAccount,
  openAccount,
  resetAccount,
  type Account,
  type OneTime,
} from '../api/administration.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { tell } from '../parts/notices.ts'
import { Panel } from '../parts/Panel.tsx'
import { Separated } from '../parts/Separated.tsx'
import { useWork } from './use-work.ts'
import { w } from './words.ts'

const states = { none: w.none, active: w.active, locked: w.locked, disabled: w.disabled } as const

function Row({ account, tellOnce }: { readonly account: Account; readonly tellOnce: (secret: OneTime) => void }) {
  const say = useSay()
  const { comma } = useMarks()
  const date = useDates()
  const { person, state } = account
  const issue = useWork(
    (act: 'open' | 'reset') => (act === 'open' ? openAccount(person) : resetAccount(person)),
    tellOnce,
  )
  const change = useWork(
    (act: 'unlock' | 'disable' | 'enable') => changeAccount(person, act),
    () => tell(say(w.done)),
  )
  const busy = issue.isPending || change.isPending
  const act = (label: string, go: () => void) => (
    <Button small disabled={busy} onClick={go}>
      {label}
    </Button>
  )
  return (
    <tr>
      <td>
        <code>{person}</code>
      </td>
      <td className="wide">{account.posts.map(({ name }) => say(name)).join(comma) || say(account.name)}</td>
      <td className="tight">
        <Separated>
          {[
            <span key="state" className={state === 'active' ? '' : 'due amber'}>
              {say(states[state])}
            </span>,
            account.mustChangePassword && say(w.mustChange),
            account.secondFactor && say(w.factor),
          ]}
        </Separated>
      </td>
      <td className="tight quiet drop">{account.lastSignIn ? date(account.lastSignIn, 'fullMoment') : '—'}</td>
      <td className="wide">
        <span className="item-acts">
          {state === 'none'
            ? act(say(w.open), () => issue.mutate('open'))
            : act(say(w.reset), () => issue.mutate('reset'))}
          {state === 'locked' && act(say(w.unlock), () => change.mutate('unlock'))}
          {state === 'disabled' && act(say(w.enable), () => change.mutate('enable'))}
          {(state === 'active' || state === 'locked') && act(say(w.disable), () => change.mutate('disable'))}
        </span>
      </td>
    </tr>
  )
}

/** Accounts: who has one, how it stands, and one-time passwords that are shown once. */
export function Security() {
  const say = useSay()
  const { data } = useSuspenseQuery(accounts)
  const [secret, setSecret] = useState<OneTime>()
  const [wanted, setWanted] = useState('')
  const q = wanted.trim().toLowerCase()
  const shown = data.filter((account) =>
    [account.person, account.name.zh, account.name.en, ...account.posts.flatMap(({ name }) => [name.zh, name.en])].some(
      (text) => text.toLowerCase().includes(q),
    ),
  )
  return (
    <Panel
      flush
      title={say(w.accounts)}
      extra={
        <input
          className="input find-unit"
          type="search"
          aria-label={say(w.find)}
          placeholder={say(w.find)}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      }
    >
      <p className="note muted">
        <Link to="/organisation">{say(w.organisation)}</Link>
      </p>
      {secret && (
        <div className="note" role="alert">
          <p>{say(w.once, { person: secret.person })}</p>
          <p className="secret">{secret.password}</p>
          <Button small onClick={() => setSecret(undefined)}>
            {say(w.close)}
          </Button>
        </div>
      )}
      <table className="rows cards">
        <thead>
          <tr>
            <th>{say(w.person)}</th>
            <th>{say(w.posts)}</th>
            <th>{say(w.accountState)}</th>
            <th>{say(w.lastSignIn)}</th>
            <th>{say(w.acts)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((account) => (
            <Row key={account.person} account={account} tellOnce={setSecret} />
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
