import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { beginSecondFactor, endSecondFactor, verifyCode, type SecondFactor as Begun } from '../api/entrance.ts'
import { session } from '../api/matters.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button, looks } from '../parts/Button.tsx'
import { tell } from '../parts/notices.ts'
import { Panel } from '../parts/Panel.tsx'
import { Entry, Said } from './Entry.tsx'
import { useAttempt } from './use-attempt.ts'
import { w } from './words.ts'

const value = (event: FormEvent<HTMLFormElement>, name: string): string =>
  String(new FormData(event.currentTarget).get(name) ?? '')

/** The key, to be added to an authenticator, and the first code that proves it was. */
function Confirm({ begun, done }: { readonly begun: Begun; readonly done: () => void }) {
  const say = useSay()
  const { busy, error, attempt } = useAttempt()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = value(event, 'code').replaceAll(' ', '')
    void attempt(async () => {
      await verifyCode(code)
      done()
    })
  }
  return (
    <form onSubmit={submit}>
      <p>{say(w.scan)}</p>
      <p className="secret" aria-label={say(w.key)}>
        {new URL(begun.totpURI).searchParams.get('secret')}
      </p>
      <a className={looks(undefined, true)} href={begun.totpURI}>
        {say(w.openApp)}
      </a>
      <p>{say(w.codes)}</p>
      <ul className="codes">
        {begun.backupCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Said error={error} />
      <Entry label={say(w.code)} name="code" inputMode="numeric" pattern="[0-9 ]{6,7}" autoComplete="one-time-code" />
      <Button type="submit" look="primary" disabled={busy}>
        {say(w.confirm)}
      </Button>
    </form>
  )
}

export function SecondFactor({ on }: { readonly on: boolean }) {
  const say = useSay()
  const client = useQueryClient()
  const { busy, error, attempt } = useAttempt()
  const [begun, setBegun] = useState<Begun>()
  const settled = (text: string) => {
    setBegun(undefined)
    tell(text)
    void client.invalidateQueries({ queryKey: session.queryKey })
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const password = value(event, 'password')
    void attempt(async () => {
      if (!on) return setBegun(await beginSecondFactor(password))
      await endSecondFactor(password)
      settled(say(w.off))
    })
  }
  return (
    <Panel title={say(w.factor)}>
      {begun ? (
        <Confirm begun={begun} done={() => settled(say(w.on))} />
      ) : (
        <form onSubmit={submit}>
          <p className="muted">{say(on ? w.factorOn : w.factorOff)}</p>
          <Said error={error} />
          <Entry
            label={say(w.current)}
            name="password"
            type="password"
            autoComplete="current-password"
            maxLength={200}
          />
          <Button type="submit" disabled={busy}>
            {say(on ? w.turnOff : w.turnOn)}
          </Button>
        </form>
      )}
    </Panel>
  )
}
