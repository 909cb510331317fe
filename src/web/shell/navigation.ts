import type { Word } from '../i18n/words.ts'
import type { IconName } from '../parts/Icon.tsx'
import { w } from './words.ts'

type Place = {
  readonly to: string
  readonly label: Word
  readonly icon: IconName
  /** Counted in the open list of this kind. */ readonly kind?: string
}

/** The first four stand in the bar at the bottom of a phone, the rest under “more”. */
export const places: readonly Place[] = [
  { to: '/', label: w.desk, icon: 'desk' },
  { to: '/matters/topic', label: w.topics, icon: 'topic', kind: 'topic' },
  { to: '/meetings', label: w.meetings, icon: 'meeting', kind: 'meeting' },
  { to: '/tasks', label: w.tasks, icon: 'task', kind: 'task' },
  { to: '/matters/minutes', label: w.minutes, icon: 'minutes', kind: 'minutes' },
  { to: '/incoming', label: w.incoming, icon: 'incoming', kind: 'incoming' },
  { to: '/documents', label: w.documents, icon: 'file', kind: 'document' },
  { to: '/conferences', label: w.conferences, icon: 'conference', kind: 'conference' },
  { to: '/briefs', label: w.briefs, icon: 'brief', kind: 'brief' },
  { to: '/number-books', label: w.numberBooks, icon: 'numbers' },
  { to: '/archive', label: w.archive, icon: 'archive', kind: 'archive-transfer' },
  { to: '/reports', label: w.reports, icon: 'report', kind: 'party-report' },
  { to: '/leave', label: w.leave, icon: 'leave', kind: 'leave' },
  { to: '/duties', label: w.duties, icon: 'duties', kind: 'leader-report' },
  { to: '/engagements', label: w.engagements, icon: 'engagement', kind: 'engagement' },
  { to: '/research', label: w.research, icon: 'research', kind: 'research' },
  { to: '/registers', label: w.registers, icon: 'register' },
]
export const reference: readonly Place[] = [
  { to: '/organisation', label: w.organisation, icon: 'people' },
  { to: '/rulebook', label: w.rulebook, icon: 'rulebook' },
  { to: '/calendar', label: w.calendar, icon: 'calendar' },
]
export const administration: Place = { to: '/administration', label: w.administration, icon: 'administration' }
export const inTheBar = 4
