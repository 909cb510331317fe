import type { OrganisationView } from '../../org/contract.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useSay } from '../i18n/use-say.ts'
import { Panel } from '../parts/Panel.tsx'
import { Holder } from './Holder.tsx'
import { w } from './words.ts'

export function Leaders({ leaders, designation }: Pick<OrganisationView, 'leaders' | 'designation'>) {
  const say = useSay()
  const { comma } = useMarks()
  return (
    <Panel flush title={say(w.leaders)}>
      {designation && (
        <p className="note">{say(w.designation, { post: say(designation.post.name), reason: designation.reason })}</p>
      )}
      <table className="rows cards">
        <thead>
          <tr>
            <th>{say(w.post)}</th>
            <th>{say(w.charge)}</th>
            <th>{say(w.pair)}</th>
          </tr>
        </thead>
        <tbody>
          {leaders.map((leader) => (
            <tr key={leader.post.id}>
              <td className="wide tight">
                <Holder held={leader} showPost />
              </td>
              <td className="wide">
                {leader.charge.map(({ name }) => say(name)).join(comma) || '—'}
                {leader.presidesFor.length > 0 && (
                  <p className="muted small">
                    {say(w.presides, { posts: leader.presidesFor.map(({ name }) => say(name)).join(comma) })}
                  </p>
                )}
              </td>
              <td className="tight quiet">{leader.pair ? say(leader.pair.name) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
