import { useState, type FormEvent } from 'react'
import { enter, signIn, signInWith, verifyBackupCode, verifyCode, type Entrance } from '../api/entrance.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { Panel } from '../parts/Panel.tsx'
import { Entry, Said } from './Entry.tsx'
import { useAttempt } from './use-attempt.ts'
import { w } from './words.ts'

const field = (event: FormEvent<HTMLFormElement>, name: string): string =>
  String(new FormData(event.currentTarget).get(name) ?? '')

function SecondStep({ to }: { readonly to: string }) {
  const say = useSay()
  const { busy, error, attempt } = useAttempt()
  const [backup, setBackup] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = field(event, 'code').replaceAll(' ', '')
    void attempt(async () => {
      await (backup ? verifyBackupCode(code) : verifyCode(code))
      enter(to)
    })
  }
  return (
    <Panel title={say(w.second)}>
      <form onSubmit={submit}>
        <p className="muted">{say(w.secondHelp)}</p>
        <Said error={error} />
        <Entry
          key={String(backup)}
          label={say(backup ? w.backup : w.code)}
          name="code"
          autoFocus
          autoComplete="one-time-code"
          {...(backup ? {} : { inputMode: 'numeric', pattern: '[0-9 ]{6,7}' })}
          maxLength={40}
        />
        <Button type="submit" look="primary" disabled={busy}>
          {say(w.continue)}
        </Button>
        <Button look="plain" onClick={() => setBackup(!backup)}>
          {say(backup ? w.useCode : w.useBackup)}
        </Button>
      </form>
    </Panel>
  )
}

/** User name and password, then the second factor where one is set; single sign-on where it is configured. */
export function PasswordDoor({ entrance, to }: { readonly entrance: Entrance; readonly to: string }) {
  const say = useSay()
  const { busy, error, attempt } = useAttempt()
  const [second, setSecond] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [username, password] = [field(event, 'username').trim(), field(event, 'password')]
    void attempt(async () => {
      const { twoFactorRedirect } = await signIn(username, password)
      if (twoFactorRedirect) setSecond(true)
      else enter(to)
    })
  }
  if (second) return <SecondStep to={to} />
  return (
    <Panel title={say(w.signIn)} extra={<span className="tally">{say(w.idle, { n: entrance.idleMinutes })}</span>}>
      <form onSubmit={submit}>
        <Said error={error} />
        <Entry
          label={say(w.username)}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
        />
        <Entry
          label={say(w.password)}
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={200}
        />
        <Button type="submit" look="primary" disabled={busy}>
          {say(w.signIn)}
        </Button>
        {entrance.providers.map(({ id, name }) => (
          <Button key={id} onClick={() => void attempt(() => signInWith(id))}>
            {say(w.with, { name })}
          </Button>
        ))}
      </form>
    </Panel>
  )
}
