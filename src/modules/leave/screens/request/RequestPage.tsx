import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OrganisationView } from '../../../../org/contract.ts'
import { session } from '../../../../web/api/matters.ts'
import { organisation, rulebook } from '../../../../web/api/rulebook.ts'
import { civilDate } from '../../../../web/i18n/dates.ts'
import { useSay } from '../../../../web/i18n/use-say.ts'
import { Waiting } from '../../../../web/parts/Trouble.tsx'
import { useTitle } from '../../../../web/parts/use-title.ts'
import { figures } from './figures.ts'
import { RequestForm } from './RequestForm.tsx'
import { w } from './words.ts'
import '../leave.css'

/** One's own leave, on a phone, in under a minute: dates, where, why; who acts is proposed. */
export function RequestPage() {
  const say = useSay()
  const { data: reader } = useSuspenseQuery(session)
  const { data: org } = useQuery(organisation)
  const { data: rules } = useQuery(rulebook())
  useTitle(say(w.page))
  const view = org?.view as OrganisationView | undefined
  return (
    <div className="page leave-request">
      <div className="head">
        <h1>{say(w.page)}</h1>
        <div className="acts">
          <Link className="button" to="/leave">
            {say(w.register)}
          </Link>
        </div>
      </div>
      {view && rules ? (
        <RequestForm
          view={view}
          posts={reader.posts.map(({ id }) => id)}
          today={civilDate(reader.now)}
          figures={figures(rules)}
        />
      ) : (
        <Waiting />
      )}
    </div>
  )
}
