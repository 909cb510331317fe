import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { choices, session } from '../../../../web/api/matters.ts'
import { useDates, useSay } from '../../../../web/i18n/use-say.ts'
import { Panel } from '../../../../web/parts/Panel.tsx'
import { w } from '../words.ts'
import { rowsOf } from './rows-of.ts'

/** With whom it is filed; how many wait is for that one alone, who alone has them in the list. */
export function Confidential() {
  const say = useSay()
  const date = useDates()
  const { data: reader } = useSuspenseQuery(session)
  const { data: liaisons } = useQuery(rowsOf('liaison'))
  const { data: posts = [] } = useQuery(choices('posts'))
  const { data: rows = [] } = useQuery(rowsOf('interference', { stage: 'filed', sort: 'opened', order: 'asc' }))
  if (!liaisons) return null
  const liaison = liaisons[0]?.facets['post']
  const name = posts.find(({ value }) => value === liaison)?.label
  const first = rows[0]
  return (
    <Panel title={say(w.confidential)}>
      {liaison === undefined ? (
        <p className="due amber">{say(w.noLiaison)}</p>
      ) : (
        <p>{say(w.liaisonIs, { post: name ? say(name) : String(liaison) })}</p>
      )}
      {reader.principals.includes(`post:${String(liaison)}`) && (
        <p>
          <b>
            {first
              ? say(w.toRefer, { n: rows.length, on: date(String(first.facets['on']), 'date') })
              : say(w.nothingToRefer)}
          </b>
        </p>
      )}
    </Panel>
  )
}
