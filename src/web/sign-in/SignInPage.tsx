import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { entrance } from '../api/entrance.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { useTitle } from '../parts/use-title.ts'
import { prefer, usePreferences } from '../preferences.ts'
import { Appearance } from '../shell/Appearance.tsx'
import '../shell/shell.css'
import { w as shell } from '../shell/words.ts'
import { DemoDoor } from './DemoDoor.tsx'
import { PasswordDoor } from './PasswordDoor.tsx'
import './sign-in.css'
import { w } from './words.ts'

const route = getRouteApi('/sign-in')
/** Back to where the session ran out, never to another site. */
const inside = (to: string | undefined): string => (to && /^\/(?![/\\])/.test(to) ? to : '/')

export function SignInPage() {
  const say = useSay()
  const { language } = usePreferences()
  const to = inside(route.useSearch().to)
  const { data } = useSuspenseQuery(entrance)
  useTitle(say(w.signIn))
  const { name } = data.government
  return (
    <main className="entrance">
      <div>
        <h1 className="brand">
          <span className="seal" aria-hidden="true">
            {name.charAt(0)}
          </span>
          <span>
            {name}
            <small>{say(w.platform)}</small>
          </span>
        </h1>
        <p className="motto">{say(w.motto)}</p>
      </div>
      <div className={data.demo ? 'doors two' : 'doors'}>
        <PasswordDoor entrance={data} to={to} />
        {data.demo && <DemoDoor to={to} />}
      </div>
      <div className="tools">
        <Appearance />
        <Button
          look="plain"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => prefer({ language: language === 'zh' ? 'en' : 'zh' })}
        >
          {say(shell.other)}
        </Button>
      </div>
    </main>
  )
}
