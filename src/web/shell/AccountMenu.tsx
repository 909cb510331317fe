import { Link } from '@tanstack/react-router'
import type { Session } from '../../http/contract/index.ts'
import { signOut } from '../api/entrance.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useSay } from '../i18n/use-say.ts'
import { Icon } from '../parts/Icon.tsx'
import { Menu } from '../parts/Menu.tsx'
import { prefer, usePreferences } from '../preferences.ts'
import { w } from './words.ts'

export function AccountMenu({ session }: { readonly session: Session }) {
  const say = useSay()
  const { comma } = useMarks()
  const { language } = usePreferences()
  const posts = session.posts.map(({ name }) => say(name))
  // People are known by their posts here; a name is shown where it says more.
  const name = say(session.name)
  const shown = posts.length && !posts.includes(name) ? `${name} · ${posts[0]}` : name
  return (
    <Menu
      look="plain"
      name={say(w.account, { name: shown })}
      label={
        <>
          <Icon name="person" />
          <span className="words">{shown}</span>
        </>
      }
    >
      <p>{posts.join(comma) || shown}</p>
      {session.actsFor.length > 0 && (
        <p>{say(w.actsFor, { posts: session.actsFor.map((post) => say(post.name)).join(comma) })}</p>
      )}
      <hr />
      <Link to="/account">{say(w.security)}</Link>
      <button
        type="button"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => prefer({ language: language === 'zh' ? 'en' : 'zh' })}
      >
        {say(w.other)}
      </button>
      <hr />
      <button type="button" onClick={() => void signOut()}>
        {say(w.signOut)}
      </button>
    </Menu>
  )
}
