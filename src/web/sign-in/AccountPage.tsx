import { useSuspenseQuery } from '@tanstack/react-query'
import { session } from '../api/matters.ts'
import { useSay } from '../i18n/use-say.ts'
import { useTitle } from '../parts/use-title.ts'
import { ChangePassword } from './ChangePassword.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import './sign-in.css'
import { w } from './words.ts'

/** What a person keeps of the own account: password and second factor. */
export function AccountPage() {
  const say = useSay()
  const { data } = useSuspenseQuery(session)
  useTitle(say(w.account))
  return (
    <div className="page account">
      <div className="head">
        <h1>{say(w.account)}</h1>
      </div>
      <div className="stack">
        <ChangePassword forced={data.mustChangePassword} />
        {!data.mustChangePassword && <SecondFactor on={data.secondFactor} />}
      </div>
    </div>
  )
}
