import { useSuspenseQuery } from '@tanstack/react-query'
import type { OrganisationView } from '../../org/contract.ts'
import { organisation } from '../api/rulebook.ts'
import { useSheet } from '../forms/use-sheet.tsx'
import { useSay } from '../i18n/use-say.ts'
import { Actions } from '../matter/Actions.tsx'
import { Journal } from '../matter/Journal.tsx'
import '../matter/matter.css'
import { useTitle } from '../parts/use-title.ts'
import { Leaders } from './Leaders.tsx'
import './organisation.css'
import { Absences, Counsel } from './Others.tsx'
import { Units } from './Units.tsx'
import { w } from './words.ts'

/** Who is who: leaders with their charge and stand-ins, units with their posts; every change is a command on the record. */
export function OrganisationPage() {
  const say = useSay()
  const { data: matter } = useSuspenseQuery(organisation)
  const { open, sheet } = useSheet()
  const view = matter.view as OrganisationView
  useTitle(say(w.organisation))
  return (
    <div className="page">
      <div className="head">
        <div>
          <h1>{say(w.organisation)}</h1>
          <p>{say(view.government.name)}</p>
        </div>
        <Actions matter={matter} open={open} />
      </div>
      <div className="halves">
        <div className="stack">
          <Leaders leaders={view.leaders} designation={view.designation} />
          <Units units={view.units} gone={view.gone} />
        </div>
        <div className="stack">
          <Absences absences={view.absences} />
          <Counsel counsel={view.counsel} administrators={view.administrators} outside={view.outside} />
          <Journal matter={matter} />
        </div>
      </div>
      {sheet}
    </div>
  )
}
