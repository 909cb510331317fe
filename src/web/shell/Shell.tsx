import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useLive } from '../api/live.ts'
import { session as sessionQuery } from '../api/matters.ts'
import { useSay } from '../i18n/use-say.ts'
import { Notices } from '../parts/Notices.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { Appearance } from './Appearance.tsx'
import { DemoClock } from './DemoClock.tsx'
import { Find } from './Find.tsx'
import { Navigation } from './Navigation.tsx'
import './shell.css'
import { w } from './words.ts'

/** After a change of page the reader of the screen starts at its top. */
function useFreshPage(): void {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const shown = useRef(path)
  useEffect(() => {
    // The first page begins where every page begins, with the link that skips to its content.
    if (shown.current === path) return
    shown.current = path
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [path])
}

export function Shell() {
  const say = useSay()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const live = useLive(session.admin === null)
  useFreshPage()
  return (
    <div className="app">
      <div className="shell">
        <a className="skip" href="#main">
          {say(w.skip)}
        </a>
        <header className="top">
          <Link to="/" className="brand">
            <span className="seal" aria-hidden="true">
              {session.government.name.charAt(0)}
            </span>
            <span>
              {session.government.name}
              <small>{say(w.platform)}</small>
            </span>
          </Link>
          {session.admin === null && <Find />}
          <div className="tools">
            {session.admin === null && (
              <span className={live ? 'live on' : 'live'} title={say(w.liveHint)}>
                {say(live ? w.live : w.offline)}
              </span>
            )}
            {session.demo && <DemoClock />}
            <Appearance />
            <AccountMenu session={session} />
          </div>
        </header>
        <Navigation session={session} />
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Notices />
    </div>
  )
}
