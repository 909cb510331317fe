import { useSuspenseQuery } from '@tanstack/react-query'
import { session } from '../api/matters.ts'
import '../forms/forms.css'
import { useSay } from '../i18n/use-say.ts'
import '../lists/lists.css'
import '../organisation/organisation.css'
import { useTitle } from '../parts/use-title.ts'
import '../sign-in/sign-in.css'
import './administration.css'
import { Audit } from './Audit.tsx'
import { Security } from './Security.tsx'
import { System } from './System.tsx'
import { w } from './words.ts'

const parts = { system: System, security: Security, audit: Audit } as const

/** Each of the three administrators sees the own part only (三员分立). */
export function AdministrationPage() {
  const say = useSay()
  const { data } = useSuspenseQuery(session)
  useTitle(say(w.administration))
  const Part = data.admin && parts[data.admin]
  return (
    <div className="page">
      <div className="head">
        <div>
          <h1>{data.admin ? say(w[data.admin]) : say(w.administration)}</h1>
          <p>{say(data.admin ? w.apart : w.notYours)}</p>
        </div>
      </div>
      {Part && <Part />}
    </div>
  )
}
