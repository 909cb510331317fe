import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Row } from '../../../http/contract/index.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import type { Word } from '../../../web/i18n/words.ts'
import { Button, looks } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Trouble, Waiting } from '../../../web/parts/Trouble.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { usePreferences } from '../../../web/preferences.ts'
import { exportOf, register, type Register } from './registers.ts'
import { w } from './words.ts'

type Props = {
  readonly which: Register
  readonly title: Word
  readonly nothing: Word
  readonly table: (rows: readonly Row[]) => ReactNode
  readonly beside?: (rows: readonly Row[]) => ReactNode
}

/** A register as it is kept on paper: to be read, printed and exported. */
export function RegisterPage({ which, title, nothing, table, beside }: Props) {
  const say = useSay()
  const { language } = usePreferences()
  const { data, error, refetch } = useQuery(register(which))
  useTitle(say(title))
  const rows = data?.items
  return (
    <div className="page">
      <div className="head">
        <h1>{say(title)}</h1>
        <div className="acts">
          <Link className={looks()} to="/incoming">
            {say(w.back)}
          </Link>
          <a className={looks()} href={exportOf(which, language)} download>
            <Icon name="download" />
            {say(w.export)}
          </a>
          <Button onClick={() => print()}>
            <Icon name="print" />
            {say(w.print)}
          </Button>
        </div>
      </div>
      <div className="stack">
        <Panel flush title={say(title)}>
          {error ? (
            <Trouble error={error} again={() => void refetch()} />
          ) : !rows ? (
            <Waiting />
          ) : rows.length ? (
            table(rows)
          ) : (
            <p className="empty">{say(nothing)}</p>
          )}
        </Panel>
        {rows && rows.length > 0 && beside?.(rows)}
      </div>
    </div>
  )
}
