import type { OrganisationView } from '../../org/contract.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { settled } from '../i18n/punctuation.ts'
import { Panel } from '../parts/Panel.tsx'
import { Holder } from './Holder.tsx'
import { w } from './words.ts'

export function Absences({ absences }: Pick<OrganisationView, 'absences'>) {
  const say = useSay()
  const date = useDates()
  return (
    <Panel title={say(w.absences)}>
      {absences.length === 0 && <p className="empty">{say(w.none)}</p>}
      <ul className="linked">
        {absences.map((absence) => (
          <li key={absence.post.id + absence.from}>
            <div>
              <b>{say(absence.post.name)}</b>
              <p className="small muted">
                {say(w.absence, {
                  from: date(absence.from, 'day'),
                  until: date(absence.until, 'day'),
                  reason: settled(absence.reason),
                })}
              </p>
              {absence.acting && <p className="small">{say(w.acts, { post: say(absence.acting.name) })}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export function Counsel({
  counsel,
  administrators,
  outside,
}: Pick<OrganisationView, 'counsel' | 'administrators' | 'outside'>) {
  const say = useSay()
  const { comma } = useMarks()
  return (
    <>
      <Panel title={say(w.counsel)}>
        <ul className="linked">
          {counsel.map((held) => (
            <li key={held.post.id + held.from}>
              <div>
                <Holder held={held} showPost />{' '}
                <span className="muted small">{say(held.kind === 'internal' ? w.internal : w.external)}</span>
              </div>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={say(w.administrators)}>
        <ul className="linked">
          {administrators.map((held) => (
            <li key={held.post.id}>
              <Holder held={held} showPost />
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={say(w.outside)}>
        <p>{outside.map(({ name }) => say(name)).join(comma)}</p>
      </Panel>
    </>
  )
}
