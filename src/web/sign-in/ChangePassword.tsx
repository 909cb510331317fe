import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { changePassword, enter, entrance } from '../api/entrance.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { tell } from '../parts/notices.ts'
import { Panel } from '../parts/Panel.tsx'
import { Entry, Said } from './Entry.tsx'
import { useAttempt } from './use-attempt.ts'
import { w } from './words.ts'

export function ChangePassword({ forced }: { readonly forced: boolean }) {
  const say = useSay()
  const { data } = useQuery(entrance)
  const { busy, error, attempt, object } = useAttempt()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const values = new FormData(form)
    const [current, next, again] = ['current', 'next', 'again'].map((name) => String(values.get(name) ?? ''))
    if (next !== again) return object(say(w.differ))
    void attempt(async () => {
      await changePassword(current!, next!)
      if (forced) return enter('/')
      form.reset()
      tell(say(w.changed))
    })
  }
  return (
    <Panel title={say(w.change)}>
      <form onSubmit={submit}>
        {forced && <p className="bad">{say(w.mustChange)}</p>}
        <Said error={error} />
        <Entry label={say(w.current)} name="current" type="password" autoComplete="current-password" maxLength={200} />
        <Entry
          label={say(w.next)}
          name="next"
          type="password"
          autoComplete="new-password"
          maxLength={200}
          minLength={data?.password.shortest}
          help={data && say(data.password.says)}
        />
        <Entry label={say(w.again)} name="again" type="password" autoComplete="new-password" maxLength={200} />
        <Button type="submit" look="primary" disabled={busy}>
          {say(w.change)}
        </Button>
      </form>
    </Panel>
  )
}
